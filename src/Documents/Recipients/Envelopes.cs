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

    /// <summary>Subject of a readiness sheet.</summary>
    public static string ReadinessSubject(DateOnly night) => $"SEN papers: what is ready, night of {HouseStyle.Long(night)}";

    /// <summary>Subject of the alert that a way of sending stands still, or goes again.</summary>
    public static string ChannelSubject(DateOnly night) => $"SenHub: a way of sending, {HouseStyle.Long(night)}";

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

    /// <summary>A file name is an id, never a pupil.</summary>
    /// <param name="extension">Without its dot: pdf, ics.</param>
    public static string FileName(Guid id, string extension) => $"{id:D}.{extension}";
}
