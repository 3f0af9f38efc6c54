using SenHub.Documents.House;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Recipients;

/// <summary>Covering texts of mails whose files are locked (SD-S8): who to ring for the password, and when, and what to do if it came to the wrong place. The password stands in none of them.</summary>
public static class LockedLetter
{
    /// <summary>To somebody outside the school.</summary>
    /// <param name="ring">When the telephone is answered, in words: "on school days from 9:00 to 15:30".</param>
    /// <param name="holdsOthers">Some of the files lie inside a locked page.</param>
    public static string Body(SchoolHeader school, PupilRef pupil, int files, string ring, bool holdsOthers) =>
        $"""
        Please find {(files == 1 ? "a document" : HouseStyle.Count(files, "document", "documents"))} from {school.Name}, our reference {pupil}.

        {(files == 1 ? "The file opens" : "Each file opens")} with the password that we have agreed with you by telephone. No mail ever holds it. If you do not have it, {Ring(school, ring)}. We read it out only to the number that we have on record for you, so we may ring you back.{(holdsOthers ? $"{Environment.NewLine}{Environment.NewLine}Some of the files lie inside a locked page: its first page says how to save them from its list of attachments." : "")}

        It is confidential and only for you. Please do not pass it on, and do not send the password by mail.

        Questions: reply to this mail, and give the reference.

        If this came to you by mistake: do not keep or forward the {(files == 1 ? "file" : "files")}. Tell us at once by replying{(school.Phone is { } desk ? $" or on {desk}" : "")}, then delete the mail. Without the password nobody can read {(files == 1 ? "it" : "them")}.

        {school.Name}

        """.ReplaceLineEndings("\n");

    /// <summary>To somebody in the school: the paper's own text stands in the locked file.</summary>
    public static string Inside(string school, string? phone, string ring) =>
        $"""
        The attached files hold pupils' data and open with your own password, which you were told in person or by telephone. No mail ever holds it.

        If you do not have it, ask the SENCo or the office{(phone is null ? "" : $" ({phone}, {ring})")}.

        If this came to you by mistake: do not keep or forward it, reply to say so, and delete it.

        {school}

        """.ReplaceLineEndings("\n");

    private static string Ring(SchoolHeader school, string ring) => school.Phone is { } phone
        ? $"ring {phone} {ring} and ask for {school.SencoName} (SENCo)"
        : $"reply and ask {school.SencoName} (SENCo) to ring you {ring}";
}
