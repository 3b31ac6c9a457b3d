using Dapper;

namespace Casebell.Storage;

/// <summary>What SQLite and Dapper need once in a process, before the first query.</summary>
static class StorageSetup
{
    public static void Run()
    {
        SQLitePCL.Batteries_V2.Init();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
    }
}
