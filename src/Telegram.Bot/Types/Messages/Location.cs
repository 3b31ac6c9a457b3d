namespace Telegram.Bot.Types;

/// <summary>A point on the map (https://core.telegram.org/bots/api#location).</summary>
public class Location
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Longitude { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Latitude { get; set; }
}
