using SenHub.Documents.Proofs;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>What left about one pupil: to an agency, to a parent, and one that came back.</summary>
internal static class SampleDisclosure
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    public static DisclosureModel Model { get; } = new()
    {
        School = "Larkfield Primary School",
        Pupil = "LK-412-7 Kowalczyk, Zofia",
        Reference = "LK-412-7",
        On = A.Day("2027-02-01"),
        Log = $"Whole, 812 lines; its last has the hash {Hash.ToUpperInvariant()}",
        Disclosures =
        [
            new()
            {
                Reference = "H7K2-9QXM",
                What = "Individual costed provision map",
                Period = "r1",
                To = "Harrowshire Educational Psychology",
                As = "an agency",
                Route = "mail",
                Begun = new DateTime(2026, 11, 25, 9, 31, 0),
                Outcome = "acknowledged 27 Nov 2026, 10:02 (EP-2026-118)",
                Acknowledged = new DateTime(2026, 11, 27, 10, 2, 0),
                Basis = "UK GDPR Art 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 6",
                Purpose = "EP involvement",
                Hash = Hash,
                Released = ["by r.adeyemi on 25 Nov 2026, 08:40: address confirmed by telephone [GATE-3]"],
                Files = [$"SLT report.pdf ({Hash}, said to be theirs by r.adeyemi)"],
                Lines = "640, 641, 655",
            },
            new()
            {
                Reference = "N4FH-0XCF",
                What = "Parent pack",
                Period = "2026-autumn",
                To = "contact:0f4c7f8e-6a43-5b6e-9df7-0d1c9a2b7c11",
                As = "a parent",
                Route = "notify",
                Begun = new DateTime(2025, 9, 30, 11, 15, 0),
                Outcome = "came back 30 Sep 2025, 11:16: the mailbox does not exist",
                Basis = "UK GDPR Art 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 6",
                Hash = Hash,
                PrunedOn = A.Day("2026-11-05"),
                Lines = "12, 13",
            },
        ],
    };
}
