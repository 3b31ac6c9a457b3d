namespace Casebell.Sandbox.BotApi;

/// <summary>Where updates are brought.</summary>
/// <param name="Secret">Shown with each; empty for none.</param>
sealed record WebhookSettings(Uri Url, string Secret, int MostConnections);
