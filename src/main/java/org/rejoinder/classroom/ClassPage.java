package org.rejoinder.classroom;

import java.util.List;
import org.rejoinder.article.Article;

/**
 * The page of a class as one of its members sees it.
 *
 * @param self the member
 * @param link the whole address that students join at; empty for students
 */
record ClassPage(
        ClassView room,
        MemberView self,
        List<MemberView> people,
        List<Article> articles,
        List<AssignmentView> assignments,
        String link) {

    /** Everybody but the teachers. */
    public List<MemberView> students() {
        return people.stream().filter(person -> !person.teaches()).toList();
    }

    public List<MemberView> teachers() {
        return people.stream().filter(MemberView::teaches).toList();
    }

    public List<Naming> namings() {
        return List.of(Naming.values());
    }
}
