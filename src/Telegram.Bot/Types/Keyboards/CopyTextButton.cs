namespace Telegram.Bot.Types;

/// <summary>A text that a button copies: 1 to 256 characters (https://core.telegram.org/bots/api#copytextbutton).</summary>
public class CopyTextButton
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    public static implicit operator string(CopyTextButton self) => self.Text;

    public static implicit operator CopyTextButton(string text) => new() { Text = text };
}
