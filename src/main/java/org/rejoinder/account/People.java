package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The list of the people who joined, for those who may see it: that is for the caller to know. */
@Singleton
public class People {

    private final Accounts accounts;

    @Inject
    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person with this handle, however it was typed; those who left have none. */
    public Optional<Account> named(String handle) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.called(handle));
    }

    /** The people with these handles, however they were typed, by what was typed; nobody's are missing. */
    @Transactional
    public Map<String, Account> named(Collection<String> typed) {
        Map<String, String> canonical = new HashMap<>();
        typed.forEach(name -> Handle.canonical(name).ifPresent(handle -> canonical.put(name, handle)));
        Map<String, Account> known = accounts.withHandles(new HashSet<>(canonical.values())).stream()
                .collect(Collectors.toMap(Account::handle, Function.identity()));
        canonical.values().retainAll(known.keySet());
        return canonical.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> Objects.requireNonNull(known.get(name.getValue()))));
    }

    /**
     * The students of a room who are shown by one of these names, however it was typed and without the spaces in it; a name
     * that several have is nobody's.
     */
    @Transactional
    public Set<Account> shownAs(Collection<String> typed, UUID room) {
        Map<String, List<Account>> students = accounts.livingIn(room).stream()
                .collect(Collectors.groupingBy(student -> plain(student.displayName())));
        return typed.stream()
                .map(name -> students.getOrDefault(plain(name), List.of()))
                .filter(found -> found.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return Handle.beginning(name).replaceAll("\\s+", "");
    }

    /**
     * A part of the list, by handle; the cursor is an account's id. Those who left aren't in it.
     *
     * @param beginning how the handles begin; null or blank for all
     */
    public Slice<Account> called(@Nullable String beginning, PageRequest page) {
        String prefix = Handle.beginning(beginning == null ? "" : beginning);
        List<Account> oneMore = QuarkusTransaction.requiringNew()
                .call(() -> accounts.beginningWith(prefix, page.after(), page.limit() + 1));
        return Slice.of(oneMore, page.limit(), Account::id);
    }
}
