-- One plan for the one statement, made once. Whoever waits for the head gives up in the end, and whoever stops in the
-- middle of a transaction (a suspended process) does not keep the head from the others.
set plan_cache_mode = force_generic_plan;
set lock_timeout = '10s';
set idle_in_transaction_session_timeout = '5s';
