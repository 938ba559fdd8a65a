package org.evenhand.bundles;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Times;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a bundle is, and the bundle. Each look is entered in the access log before its answer leaves. */
@Controller
final class BundlePages {

    private final Queries queries;
    private final BundleFolder folder;
    private final Times times;
    private final Staff staff;

    BundlePages(Queries queries, BundleFolder folder, Times times, Staff staff) {
        this.queries = queries;
        this.folder = folder;
        this.times = times;
        this.staff = staff;
    }

    @GetMapping("/bundles/{bundle}")
    BundlePage bundle(@PathVariable UUID bundle) {
        return BundlePage.of(queries.ask(new BundleProgress(new BundleId(bundle))), times, staff);
    }

    @GetMapping("/bundles/{bundle}/file")
    ResponseEntity<Resource> file(@PathVariable UUID bundle) throws IOException {
        BundleFile.Ready ready = queries.ask(new BundleFile(new BundleId(bundle)));
        Optional<Resource> file = folder.zip(ready.bundle(), ready.bytes());
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + BundleFolder.name(ready.bundle()) + ".zip\"")
                .body(file.get());
    }
}
