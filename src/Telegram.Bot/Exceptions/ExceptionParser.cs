namespace Telegram.Bot.Exceptions;

/// <summary>Makes the exception of an answer that says "not ok".</summary>
public interface IExceptionParser
{
    ApiRequestException Parse(ApiResponse apiResponse);
}

/// <summary>Takes code, description and parameters over as they are.</summary>
public class DefaultExceptionParser : IExceptionParser
{
    public ApiRequestException Parse(ApiResponse apiResponse)
    {
        ArgumentNullException.ThrowIfNull(apiResponse);
        return new(apiResponse.Description!, apiResponse.ErrorCode, apiResponse.Parameters);
    }
}
