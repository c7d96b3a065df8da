package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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
