using System.Text.Json.Serialization.Metadata;

namespace Telegram.Bot;

/// <summary>JSON as the Bot API speaks it: snake_case, defaults omitted, unknown members ignored.</summary>
public static class JsonBotAPI
{
    /// <summary>For reading what the API sent, a webhook's update for instance, and writing what it takes.</summary>
    public static JsonSerializerOptions Options { get; } = Configured();

    /// <summary>Sets up <paramref name="options"/> to speak as <see cref="Options"/>.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        options.TypeInfoResolverChain.Insert(0, TelegramJson.Default);
        // Only a request type of the caller's own, and its answer, come this far.
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
    }

    static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }
}
