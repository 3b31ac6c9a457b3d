namespace Casebell.Tests.Units.Hosting;

/// <summary>The environment belongs to the whole process, so nothing else runs beside these.</summary>
[CollectionDefinition(nameof(TheEnvironment), DisableParallelization = true)]
public sealed class EnvironmentCollection;

[Collection(nameof(TheEnvironment))]
public sealed class TheEnvironment
{
    [Fact]
    public void A_variable_with_a_mistyped_section_is_refused()
    {
        Environment.SetEnvironmentVariable("Telegramm__Token", "hush");
        try
        {
            Configured.Problems().ShouldBe(["There is no section Telegramm (in the environment variable Telegramm__Token). Did you mean Telegram?"]);
        }
        finally
        {
            Environment.SetEnvironmentVariable("Telegramm__Token", null);
        }
    }

    [Fact]
    public void A_variable_of_another_program_does_not_matter()
    {
        Environment.SetEnvironmentVariable("Elsewhere__Token", "hush");
        try
        {
            Configured.Read().ShouldNotBeNull();
        }
        finally
        {
            Environment.SetEnvironmentVariable("Elsewhere__Token", null);
        }
    }
}
