package org.rejoinder.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.web.Address;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** How students get into a class: by its code, or from the teacher's list; and how they come back. */
@Singleton
class Admission {

    private final Classrooms classrooms;
    private final Members members;
    private final StudentAccounts students;
    private final Turnstile turnstile;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Admission(
            Classrooms classrooms,
            Members members,
            StudentAccounts students,
            Turnstile turnstile,
            Ids ids,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.students = students;
        this.turnstile = turnstile;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The class with this code.
     *
     * @throws Refusal with status 404, or 429 after too many wrong codes from this address
     */
    Classroom behind(@Nullable String code, Address address) {
        return turnstile.behind(
                address, () -> JoinCode.typed(code == null ? "" : code).flatMap(this::withCode));
    }

    /**
     * Takes a student in. The last seat goes to one alone, and so does a name.
     *
     * @throws Refusal with status 400, 404, 409 or 429
     */
    Admitted join(@Nullable String code, @Nullable String typed, Address address) {
        Classroom found = behind(code, address);
        StudentName name = StudentName.of(typed);
        QuarkusTransaction.requiringNew().run(() -> requireFree(found.id(), name));
        if (!found.isOpen() || found.taken() >= found.seats()) {
            found.seat();
        }
        String words = FourWords.random();
        String hash = students.hash(words);
        return QuarkusTransaction.requiringNew().call(() -> {
            Classroom classroom = classrooms.locked(found.id());
            classroom.seat();
            return admit(classroom, name, words, hash);
        });
    }

    /** Puts students in from a list, all or none; who is in already is left as they are. */
    List<Admitted> putIn(UUID id, List<String> typed) {
        Map<String, StudentName> names = new LinkedHashMap<>();
        typed.stream().map(StudentName::of).forEach(name -> names.putIfAbsent(name.key(), name));
        if (names.size() > Classroom.MOST_SEATS) {
            throw Refusal.invalid("names", "At most " + Classroom.MOST_SEATS + " names.");
        }
        List<Fresh> fresh = new ArrayList<>();
        for (StudentName name : names.values()) {
            if (members.called(id, name).isEmpty()) {
                String words = FourWords.random();
                fresh.add(new Fresh(name, words, students.hash(words)));
            }
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Classroom classroom = classrooms.locked(id);
            return fresh.stream()
                    .map(one -> {
                        classroom.seatFromTheRoster();
                        return admit(classroom, one.name(), one.words(), one.hash());
                    })
                    .toList();
        });
    }

    /**
     * The account of a student who comes back.
     *
     * @throws Refusal with status 400, 401, 404 or 429
     */
    Account comeBack(@Nullable String code, @Nullable String typed, @Nullable String words, Address address) {
        Classroom classroom = behind(code, address);
        StudentName name = StudentName.of(typed);
        turnstile.countReturn(classroom.id(), name);
        Optional<Account> account = QuarkusTransaction.requiringNew()
                .call(() -> members.called(classroom.id(), name).flatMap(member -> students.find(member.accountId())));
        if (!students.belong(FourWords.typed(words == null ? "" : words), account.orElse(null))) {
            throw Refusal.unauthenticated("This name and these words don't belong together. Your teacher can help.");
        }
        return account.orElseThrow();
    }

    /** New words for a student, who is signed out everywhere. */
    Admitted giveWords(Member student) {
        String words = FourWords.random();
        students.replaceSecret(student.accountId(), students.hash(words));
        return new Admitted(student, words);
    }

    /** Gives somebody a seat that was taken for them, within the caller's transaction. */
    Admitted admit(Classroom classroom, StudentName name, String words, String hash) {
        requireFree(classroom.id(), name);
        String alias = freeAlias(classroom.id());
        Account account = students.enrol(classroom.id(), classroom.naming().shown(name.text(), alias), hash);
        Member member = new Member(ids.next(), classroom.id(), account.id(), name, alias, clock.instant());
        members.persistAndFlush(member);
        return new Admitted(member, words);
    }

    private String freeAlias(UUID classroom) {
        String alias = FourWords.alias();
        while (members.hasAlias(classroom, alias)) {
            alias = FourWords.alias();
        }
        return alias;
    }

    /** In a transaction of its own, as all that is looked up before a slow hash, which must hold no connection. */
    private Optional<Classroom> withCode(JoinCode code) {
        return QuarkusTransaction.requiringNew().call(() -> classrooms.withCode(code));
    }

    private void requireFree(UUID classroom, StudentName name) {
        if (members.called(classroom, name).isPresent()) {
            throw Refusal.conflict(
                    "name", "Somebody of this name is in the class. If it is you, come back with your four words.");
        }
    }

    private record Fresh(StudentName name, String words, String hash) {}

    /** A student who was let in, with the words to come back with, which nobody can look up later. */
    record Admitted(Member member, String words) {
        @Override
        public String toString() {
            return "Admitted";
        }
    }
}
