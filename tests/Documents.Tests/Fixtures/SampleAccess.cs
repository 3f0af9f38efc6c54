using SenHub.Documents.Proofs;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>A copy for subject access with two places that tell of other people.</summary>
internal static class SampleAccess
{
    public static AccessModel Model { get; } = new()
    {
        School = "Larkfield Primary School",
        Pupil = "LK-412-7 Kowalczyk, Zofia",
        PupilReference = "LK-412-7",
        Reference = "K3PD-77TY",
        On = A.Day("2027-02-01"),
        Files =
        [
            new("record.pdf", "What the stores say, sort by sort", CanBeRead: true),
            new("papers/001-provision-map.pdf", "Individual costed provision map of 24 November 2026", CanBeRead: true),
            new("evidence/001.jpg", "Scan of a letter", CanBeRead: false),
        ],
        Mentions =
        [
            new("papers/001-provision-map.pdf, page 2, line 14", "another pupil", "shares a group with Lucja Nowak on Tuesdays"),
            new("record.pdf, page 1 and perhaps later", "a member of staff", "Mrs Ruth Adeyemi"),
        ],
        NotIncluded = ["Papers about several pupils (register, class sheets and maps): they cannot be given out whole."],
        Sorts = [new("The school's own record (MIS)", [A.Child(1).WithSen(SenStatus.Support, "SLCN")]), new("Typed by staff: Reviews", [A.Review("2027-01-14", 1)])],
    };
}
