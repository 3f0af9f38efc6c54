using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>One reply of the server: the code and the text of each line (RFC 5321, 4.2).</summary>
internal sealed partial record Reply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>First digit: 2 done, 3 go on, 4 not now, 5 no.</summary>
    public int Class => Code / 100;

    /// <summary>Enhanced status code at the start of the text (RFC 2034), or empty.</summary>
    public string Enhanced => EnhancedStatus().Match(Lines[0]).Value;

    /// <summary>The queue's id as Postfix ("queued as X") and Exim ("id=X") tell it; null where there is none.</summary>
    public string? QueueId => QueuedAs().Match(Lines[^1]) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^[245]\.[0-9]{1,3}\.[0-9]{1,3}(?=\s|$)")]
    private static partial Regex EnhancedStatus();

    [GeneratedRegex(@"(?:queued as |id=)([A-Za-z0-9._-]{1,80})")]
    private static partial Regex QueuedAs();
}
