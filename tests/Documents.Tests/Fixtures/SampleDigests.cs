using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Digests as the rules would give them.</summary>
internal static class SampleDigests
{
    public static Digest Full { get; } = Of(
    [
        Line(DigestPart.Overdue, 7, "send the review report to everybody invited and to the authority", "AR-06", new(2026, 11, 20), isNew: true),
        Line(DigestPart.Overdue, 31, "hold the review meeting", "AR-02", new(2026, 11, 8)),
        Line(DigestPart.DueSoon, 412, "circulate the advice to everybody invited", "AR-05", new(2026, 11, 30), isNew: true),
        Line(DigestPart.DueSoon, 18, "send the invitations to the review", "AR-04", new(2026, 12, 4)),
        Line(DigestPart.WaitingOnOthers, 55, "notify the decision on the review", "AR-07", new(2026, 12, 1), owner: "Harrowshire SEN team"),
        Line(DigestPart.ForInformation, 64, "provision map for an agency held: consent expired", null, null),
        new(DigestPart.ForInformation, null, "Progress: 6 pupils without a result this year", "Mrs Ruth Adeyemi", null, null, null, IsNew: false),
    ]);

    public static Digest Empty { get; } = Of([]);

    /// <summary>A large school after a holiday: more than one page holds.</summary>
    public static Digest Busy { get; } = Of(
    [
        .. Enumerable.Range(1, 6).Select(at => Line(DigestPart.Overdue, at, "send the review report to everybody invited and to the authority", "AR-06", new(2026, 11, 20), isNew: at < 3)),
        .. Enumerable.Range(7, 14).Select(at => Line(DigestPart.DueSoon, at, "circulate the advice to everybody invited", "AR-05", new(2026, 11, 30), isNew: at < 9)),
        .. Enumerable.Range(21, 9).Select(at => Line(DigestPart.WaitingOnOthers, at, "notify the decision on the review", "AR-07", new(2026, 12, 1), owner: "Local authority")),
        .. Enumerable.Range(30, 16).Select(at => Line(DigestPart.ForInformation, at, "New date read: review meeting Thursday 14 January 2027", "SD-F5", null, owner: "SENCo")),
    ]) with
    { DataOf = new(2026, 11, 22) };

    public static Digest Of(IReadOnlyList<DigestLine> lines) => new()
    {
        Senco = "Mrs Ruth Adeyemi",
        School = "Larkfield Primary School",
        Night = Larkfield.Night,
        Lines = lines,
        CalendarItems = [],
    };

    public static DigestLine Line(DigestPart part, int pupil, string what, string? rule, DateOnly? last, bool isNew = false, string owner = "Mrs Ruth Adeyemi") =>
        new(part, PupilRef.Make("LK", pupil), what, owner, rule, last, last?.AddDays(-3), isNew);
}
