namespace Casebell.Delivery.Sending;

/// <summary>What Telegram could not take of a message that we made.</summary>
enum FaultOfOurs
{
    Markup,
    Length,
    Empty,
    Encoding,
    Buttons,
}
