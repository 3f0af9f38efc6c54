using SenHub.Documents.House;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Recipients;

/// <summary>What stands outside a paper: neutral subject, covering text and file name (gate 8). A pupil is the short reference there and nothing else.</summary>
public static class Envelopes
{
    /// <summary>Subject of a mail with papers of one pupil: "SEN documents ref LK-412-7; 1 file".</summary>
    public static string Subject(PupilRef pupil, int files = 1) => $"SEN documents ref {pupil}; {HouseStyle.Count(files, "file", "files")}";

    /// <summary>Subject of a digest.</summary>
    public static string DigestSubject(DateOnly night) => $"SEN digest for {HouseStyle.Long(night)}";

    /// <summary>Subject of a hand-over page.</summary>
    public static string HandOverSubject(DateOnly night) => $"SEN hand-over after the night of {HouseStyle.Long(night)}";

    /// <summary>Subject of a paper about many pupils: it names neither pupil nor class.</summary>
    public static string HouseSubject(string kind, DateOnly night) => $"SenHub: {kind.Replace('-', ' ')}, night of {HouseStyle.Long(night)}";

    /// <summary>Subject of a teacher's sheet: the round's code, so that a reply carries it.</summary>
    public static string RoundSubject(string code, bool isReminder) => $"{(isReminder ? "Reminder: y" : "Y")}our input, round {code}";

    /// <summary>Subject of a readiness sheet.</summary>
    public static string ReadinessSubject(DateOnly night) => $"SEN papers: what is ready, night of {HouseStyle.Long(night)}";

    /// <summary>Subject of the alert that a way of sending stands still, or goes again.</summary>
    public static string ChannelSubject(DateOnly night) => $"SenHub: a way of sending, {HouseStyle.Long(night)}";

    /// <summary>Subject of the alert that a mail came back.</summary>
    public static string ReturnedSubject(DateOnly night) => $"SenHub: a mail came back, {HouseStyle.Long(night)}";

    /// <summary>Subject of the alert that no new export came.</summary>
    public static string AlertSubject(DateOnly night) => $"SenHub: no new export for the night of {HouseStyle.Long(night)}";

    /// <summary>Subject of the faults report.</summary>
    public static string FaultsSubject(DateOnly night) => $"SenHub: what to put right in the MIS, night of {HouseStyle.Long(night)}";

    /// <summary>Covering text: what it is, who to ring, and what to do if it came to the wrong person (SD-S8).</summary>
    public static string Body(SchoolHeader school, PupilRef pupil, int files = 1) =>
        $"""
        Please find {(files == 1 ? "a document" : HouseStyle.Count(files, "document", "documents"))} from {school.Name}, our reference {pupil}.

        It is confidential and only for you. Please do not pass it on.

        Questions: reply to this mail{(school.Phone is { } phone ? $", or ring {phone} and ask for {school.SencoName} (SENCo)" : $"; {school.SencoName} (SENCo) reads the replies")}. Please give the reference.

        If this came to you by mistake: do not open, keep or forward the {(files == 1 ? "file" : "files")}. Tell us at once by replying{(school.Phone is { } desk ? $" or on {desk}" : "")}, then delete the mail.

        {school.Name}

        """;

    /// <summary>The name of a file of a bundle, so that folders list it in its order: "LK-412-7-03-enclosure-1.pdf".</summary>
    /// <param name="at">Its place in the bundle, from 1.</param>
    /// <param name="what">With its ending.</param>
    public static string BundleName(PupilRef pupil, int at, string what) => FormattableString.Invariant($"{pupil}-{at:00}-{what}");

    /// <summary>The name of the copy-sheet beside an upload.</summary>
    /// <param name="ending">With its dot.</param>
    public static string CopySheetName(PupilRef pupil, string ending) => $"{pupil}-copy-sheet{ending}";

    /// <summary>What to do with an upload, for the person at the school who takes it from the tray.</summary>
    public static string UploadBody(string portal, PupilRef pupil, int parts, bool hasCopySheet) =>
        $"""
        For the portal of {portal}, our reference {pupil}.

        {(parts == 1 ? "Upload the files in the order of their numbers." : $"The portal takes only so much at once: upload the folders part-1 to part-{HouseStyle.Number(parts)} one after the other, and in each the files in the order of their numbers.")} The index, number 01, lists all of them with their pages.

        {(hasCopySheet ? "The copy-sheet stays here: it is for copying into the portal's own fields." : "Nothing but these files is needed.")}

        """;

    /// <summary>The name of a file behind a lock: a PDF, whatever it was. One that was none keeps its ending as a word: "LK-412-7-03-enclosure-1-docx.pdf".</summary>
    public static string LockedName(string name) =>
        name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? name : $"{Path.GetFileNameWithoutExtension(name)}-{Path.GetExtension(name).TrimStart('.').ToLowerInvariant()}.pdf";

    /// <summary>A file name is an id, never a pupil.</summary>
    /// <param name="extension">Without its dot: pdf, ics.</param>
    public static string FileName(Guid id, string extension) => $"{id:D}.{extension}";
}
