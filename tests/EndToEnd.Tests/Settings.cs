// Each test starts a service and a browser: one after the other, so that a small machine is not the cause of a failure.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
