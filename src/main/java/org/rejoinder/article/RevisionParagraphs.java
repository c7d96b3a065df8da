package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rejoinder.text.BlockKind;

@Singleton
class RevisionParagraphs implements PanacheRepositoryBase<RevisionParagraph, RevisionParagraph.Place> {

    /** In the order of the text. */
    List<RevisionParagraph> of(UUID revision) {
        return list("place.revision = ?1 order by place.number", revision);
    }

    /** The first three paragraphs of each of these revisions, in the order of the texts. */
    List<Beginning> beginnings(Collection<UUID> revisions) {
        return getEntityManager()
                .createQuery(
                        "select new org.rejoinder.article.Beginning(line.place.revision, line.kind, line.source, revision.format)"
                                + " from RevisionParagraph line join Revision revision on revision.id = line.place.revision"
                                + " where revision.id in :revisions and line.place.number <= 3 order by line.place.number",
                        Beginning.class)
                .setParameter("revisions", revisions)
                .getResultList();
    }

    /** The numbers of the revisions of an article that show an image, in order. */
    List<Integer> revisionsShowing(UUID article, UUID image) {
        return getEntityManager()
                .createQuery(
                        "select distinct revision.number from RevisionParagraph line"
                                + " join Revision revision on revision.id = line.place.revision"
                                + " where revision.articleId = :article and line.kind = :kind and line.source like :image"
                                + " order by revision.number",
                        Integer.class)
                .setParameter("article", article)
                .setParameter("kind", BlockKind.IMAGE)
                .setParameter("image", "%image:" + image + "%")
                .getResultList();
    }

    /** What paragraphs of an article said that its current text hasn't got, in the last revision that had them. */
    List<RevisionParagraph> lastOfRetired(UUID article) {
        return find(
                        "from RevisionParagraph line where exists (from Paragraph p where p.id = line.paragraph"
                                + " and p.articleId = ?1 and p.lastRevision = line.place.revision) order by line.paragraph",
                        article)
                .list();
    }

    /** What the stubs of a revision said, in the last revision that had them. */
    List<RevisionParagraph> struckIn(UUID revision) {
        return find(
                        "from RevisionParagraph line where exists (from StruckParagraph s where s.place.revision = ?1"
                                + " and s.paragraph = line.paragraph and s.lastRevision = line.place.revision)",
                        revision)
                .list();
    }
}
