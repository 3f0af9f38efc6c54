using System.Text.RegularExpressions;

namespace SenHub.Domain.Deliveries.Incoming;

/// <summary>Tells what a mail is, by its form and never by its promises. What may be a program's is never taken for a person's.</summary>
public static partial class LetterSorting
{
    /// <summary>What it is, with regard to one recipient.</summary>
    /// <param name="recipient">Whom the mail that it is about went to; null where it is not known yet.</param>
    public static LetterKind Of(IncomingLetter letter, string? recipient = null)
    {
        if (letter.Statuses.Count > 0)
            return OfReport(letter.Statuses, recipient);
        if (letter.Disposition is { } disposition)
            return disposition.Contains("displayed", StringComparison.OrdinalIgnoreCase) ? new LetterKind.Shown() : new LetterKind.Other();
        if (Away().IsMatch(letter.Subject))
            return Automatic(letter);
        if (letter.IsFromMailSystem && OfSystem(letter.Subject) is { } news)
            return news;
        // A list, a newsletter or a ticket system answers nothing and says nothing of a person.
        if (letter.IsAutomatic || letter.IsFromMailSystem)
            return letter.Names.Count > 0 ? Automatic(letter) : new LetterKind.Other();
        return letter.From is null ? new LetterKind.Other() : new LetterKind.FromPerson();
    }

    // Worst first: a report that says two things of one recipient is believed in the worse.
    private static LetterKind OfReport(IReadOnlyList<RecipientStatus> all, string? recipient)
    {
        var statuses = recipient is null ? all : [.. all.Where(status => status.Addresses.Contains(recipient))];
        if (statuses.FirstOrDefault(status => status.Action == "failed") is { } failed)
            return new LetterKind.Failed(failed.Status);
        if (statuses.Any(status => status.Action == "delayed"))
            return new LetterKind.Delayed();
        return statuses.Any(status => status.Action == "delivered") ? new LetterKind.Delivered() : new LetterKind.Other();
    }

    // Without a report in its proper form only the subject tells; Exchange, Exim, qmail and the large providers word it so.
    private static LetterKind? OfSystem(string subject) =>
        Late().IsMatch(subject) ? new LetterKind.Delayed()
        : Undelivered().IsMatch(subject) ? new LetterKind.Failed("")
        : Arrived().IsMatch(subject) ? new LetterKind.Delivered()
        : null;

    private static LetterKind.AutomaticReply Automatic(IncomingLetter letter) => new(Gone().IsMatch($"{letter.Subject}\n{letter.Words}"));

    [GeneratedRegex(@"^\s*(automatic reply|auto(-|\s)?reply|auto(-|\s)?response|autoreply|out of (the )?office|away from (my|the) (desk|office)|i am out of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(@"\b(no longer (works?|working|employed|here|with|at|in (this|post|the)|part of|a member of|monitored|in use|active)|has (now )?left|have (now )?left|left (the|our) (school|trust|service|organisation|team|company|council|authority)|(mailbox|address|account) (is|has been) (closed|no longer|not monitored|decommissioned))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"(delay|warning: (could not|message)|not yet been delivered|still being retried)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Late();

    [GeneratedRegex(@"(undeliver|returned mail|returned to sender|mail delivery (failed|failure|subsystem)|delivery (status notification \(failure\)|failure|has failed|failed)|failure notice|message (could not be|not) delivered|non-?delivery)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undelivered();

    [GeneratedRegex(@"^\s*(delivered:|delivery status notification \(success\)|successful mail delivery)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Arrived();
}
