-- A packed bundle is deleted when its week is over, when its disclosure is recalled, and when somebody in it is erased.
alter table views.bundle_packing drop constraint bundle_packing_state_check;
alter table views.bundle_packing add constraint bundle_packing_state_check
    check (state in ('PACKING', 'READY', 'FAILED', 'CLEARED', 'RECALLED', 'ERASED'));
