namespace SenHub.Domain.Time;

/// <summary>How notice of a meeting stands against "at least two weeks" (TIME-05).</summary>
public enum NoticeStanding
{
    /// <summary>Fourteen clear days: good on either reading.</summary>
    Safe,

    /// <summary>Exactly fourteen days before: good unless clear days are meant.</summary>
    Arguable,

    /// <summary>Fewer than fourteen days before.</summary>
    TooLate,
}

/// <summary>"At least two weeks' notice" of a meeting and papers "at least two weeks in advance" (TIME-05; SEND Regulations 2014, reg 20(3), (4)).</summary>
public static class MeetingNotice
{
    /// <summary>Last day on which notice leaves fourteen clear days.</summary>
    public static DateOnly LastSafeDay(DateOnly meeting) => meeting.AddDays(-15);

    /// <summary>Last day that is two weeks before on an ordinary reading; the clear-days reading calls it late.</summary>
    public static DateOnly LastArguableDay(DateOnly meeting) => meeting.AddDays(-14);

    /// <summary>How notice sent on a day stands.</summary>
    public static NoticeStanding Standing(DateOnly sent, DateOnly meeting) =>
        sent <= LastSafeDay(meeting) ? NoticeStanding.Safe
        : sent == LastArguableDay(meeting) ? NoticeStanding.Arguable
        : NoticeStanding.TooLate;
}
