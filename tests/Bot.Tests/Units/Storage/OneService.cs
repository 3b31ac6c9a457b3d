using Casebell.Storage;

namespace Casebell.Tests.Units.Storage;

public sealed class OneService : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_service_on_the_same_database_is_refused_until_the_first_is_gone()
    {
        var file = new DatabaseFile($"Data Source={folder.File("bot.db")}");
        using (InstanceLock.Take(file))
            Should.Throw<StorageException>(() => InstanceLock.Take(file)).Message
                .ShouldBe($"Another Casebell service is running on {file.Path} (it holds {file.Path}.lock). Stop it first: two would send everything twice.");
        using var next = InstanceLock.Take(file);
        next.ShouldNotBeNull();
    }

    [Fact]
    public void Services_on_different_databases_do_not_mind_each_other()
    {
        using var one = InstanceLock.Take(new DatabaseFile($"Data Source={folder.File("one.db")}"));
        using var two = InstanceLock.Take(new DatabaseFile($"Data Source={folder.File("two.db")}"));
        two.ShouldNotBe(one);
    }
}
