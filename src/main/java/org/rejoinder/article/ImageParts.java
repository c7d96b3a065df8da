package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.UUID;

@Singleton
class ImageParts implements PanacheRepositoryBase<ImagePart, ImagePart.Place> {

    void erase(UUID image) {
        delete("place.image", image);
    }

    byte[] bytesOf(UUID image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        list("place.image = ?1 order by place.number", image).forEach(part -> bytes.writeBytes(part.content()));
        return bytes.toByteArray();
    }
}
