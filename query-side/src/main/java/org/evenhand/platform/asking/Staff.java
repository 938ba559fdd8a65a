package org.evenhand.platform.asking;

import java.util.List;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;

/** Who works here. Their names belong to their accounts and not to the record. */
public interface Staff {

    /** Never fails: somebody unknown is called so. */
    String name(StaffId id);

    /** Who can be allocated to a case, by name. */
    List<Member> clinical();

    record Member(StaffId id, String name, Role role) {}
}
