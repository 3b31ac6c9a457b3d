using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests;
using Telegram.Bot.Tests.Server;

namespace Telegram.Bot.Tests;

public sealed class RequestsOfOnesOwn : ClientTest
{
    [Fact]
    public async Task A_method_that_the_client_lacks_is_called_by_a_class_of_the_callers()
    {
        Api.Answers("""[{"update_id":1,"kind_of_tomorrow":{"id":"x"}},{"update_id":2}]""");

        var updates = await Bot.SendRequest(new RawUpdates { Offset = 5, AllowedUpdates = ["message"] });

        updates.Length.ShouldBe(2);
        updates[0].GetProperty("kind_of_tomorrow").GetProperty("id").GetString().ShouldBe("x");
        Api.Only.Method.ShouldBe("getUpdates");
        Api.Only.ShouldHaveJson("""{"offset":5,"allowed_updates":["message"]}""");
    }

    [Fact]
    public async Task Its_answer_may_be_a_class_of_the_callers_too()
    {
        Api.Answers("""{"star_count":3}""");

        var balance = await Bot.SendRequest(new Balance());

        balance.StarCount.ShouldBe(3);
    }

    sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
    {
        public long? Offset { get; set; }

        public int? Limit { get; set; }

        [JsonPropertyName("allowed_updates")]
        public IEnumerable<string>? AllowedUpdates { get; set; }
    }

    sealed class Balance() : ParameterlessRequest<Stars>("getMyBalance");

    sealed record Stars(int StarCount);
}
