using SenHub.Documents.Faults;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>An export with a wrong number in it, and pupils who were not believed to be gone.</summary>
internal static class SampleFaults
{
    public static FaultsReport Report { get; } = new()
    {
        School = "Larkfield Primary",
        Night = new DateOnly(2026, 11, 22),
        Held = [new ReportedHold("H7K2-9QXM", new Fault(FaultCodes.RemovalsWithheld, new Place("report.csv"), "40 of 420 pupils on roll are absent", "Check the report's filter"), Releasable: true, ["LK-3-9 Ivy Oak (5 Elm)"])],
        Files =
        [
            new ReportedFile("report.csv", "CSV register report (SIMS style)", "accepted",
            [
                new ReportedFault(
                    new Fault(FaultCodes.UpnWrong, new Place("report.csv", 7, 2), "the check letter of the UPN is wrong", "Compare it with the last school's file"),
                    ["000123", "A999100121002", "Fir", "=cmd|' /C calc'!A0"],
                    MisScreens.Of(FaultCodes.UpnWrong, "CSV register report (SIMS style)")),
                new ReportedFault(new Fault(FaultCodes.ExportOlder, new Place("report.csv"), "older than the last", "Export again"), [], null),
            ]),
        ],
    };
}
