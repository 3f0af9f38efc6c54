using System.Text.RegularExpressions;

namespace SenHub.Adapters.Channels;

/// <summary>What every channel asks of a parcel before it opens a connection or a file, so that no text from outside can become a header, a command or a path.</summary>
public static partial class ParcelRules
{
    private const string NotInNames = "/\\:*?\"<>|";

    /// <summary>Why the parcel may not go as it is, in words without its contents; null when it may.</summary>
    public static string? Broken(Parcel parcel)
    {
        if (!MessageId().IsMatch(parcel.MessageId))
            return "the Message-ID is not of the form id@domain";
        if (parcel.To.Length is 0 or > 254 || parcel.To.Any(char.IsControl))
            return "the recipient is empty, too long or holds a line break";
        if (parcel.Subject.Length is 0 or > 300 || parcel.Subject.Any(char.IsControl))
            return "the subject is empty, too long or holds a line break";
        if (parcel.Body.Contains('\0', StringComparison.Ordinal) || parcel.HtmlBody?.Contains('\0', StringComparison.Ordinal) == true)
            return "the body holds a NUL";
        if (parcel.Attachments.Any(file => !IsName(file.Name)))
            return "an attachment's name is not a plain file name";
        if (parcel.Attachments.Any(file => file.MediaType.Length > 120 || !MediaType().IsMatch(file.MediaType)))
            return "an attachment's media type is not of the form type/subtype";
        return parcel.Attachments.DistinctBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Count() < parcel.Attachments.Count
            ? "two attachments have one name"
            : null;
    }

    /// <summary>Whether a channel that may not carry pupil papers as they are has to refuse this one: it holds some, and not every file is a locked PDF. The gates have seen to that; this is the last look before a wire.</summary>
    public static bool IsTooOpen(Parcel parcel) =>
        parcel.HoldsPupilPapers && !(parcel.IsLocked && parcel.Attachments.All(file => file.MediaType == "application/pdf" && file.Content.Span.LastIndexOf("/Encrypt "u8) >= 0));

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 120
        && !name.Any(letter => char.IsControl(letter) || NotInNames.Contains(letter, StringComparison.Ordinal))
        && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ');

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,120}@[A-Za-z0-9.-]{1,120}\z")]
    private static partial Regex MessageId();

    [GeneratedRegex(@"^[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+(; ?[A-Za-z-]+=[A-Za-z0-9._-]+)*\z")]
    private static partial Regex MediaType();
}
