using Casebell.Hosting;
using Microsoft.Extensions.Configuration;

namespace Casebell.Tests.Units.Hosting;

/// <summary>The settings read from a few values, with a token that is well-formed and nobody's.</summary>
static class Configured
{
    public const string Token = "123456:a-token_of-nobody";

    public static Settings Read(params (string Key, string? Value)[] values) => Settings.Read(Make(values));

    /// <summary>What is told about wrong values, line by line.</summary>
    public static IReadOnlyList<string> Problems(params (string Key, string? Value)[] values) =>
        Should.Throw<ConfigurationException>(() => Read(values)).Problems;

    static IConfigurationRoot Make((string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection([new("Telegram:Token", Token)])
            .AddInMemoryCollection(values.ToDictionary(pair => pair.Key, pair => pair.Value))
            .Build();
}
