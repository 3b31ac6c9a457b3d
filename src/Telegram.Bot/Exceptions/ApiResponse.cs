namespace Telegram.Bot.Exceptions
{
    /// <summary>The envelope of every answer (https://core.telegram.org/bots/api#making-requests).</summary>
    public class ApiResponse
    {
        public bool Ok { get; init; }

        /// <summary>For people; of an error always there.</summary>
        public string? Description { get; init; }

        [JsonPropertyName("error_code")]
        public int ErrorCode { get; init; }

        public ResponseParameters? Parameters { get; init; }
    }
}

namespace Telegram.Bot.Types
{
    /// <summary>The envelope with the result of a request that went well.</summary>
    public class ApiResponse<TResult> : Exceptions.ApiResponse
    {
        public TResult? Result { get; init; }
    }
}
