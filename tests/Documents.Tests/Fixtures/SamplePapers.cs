using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Documents.Morning;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Every paper that is approved by text, by name: full, sparse and awkward ones.</summary>
internal static class SamplePapers
{
    public static IReadOnlyDictionary<string, Doc> All { get; } = new Dictionary<string, Doc>(SampleHousePapers.All)
    {
        ["map-full"] = ProvisionMapPaper.Write(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School, RecipientClass.Senco, timetable: Timetables.Agreeing)),
        ["map-teacher"] = ProvisionMapPaper.Write(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School, RecipientClass.Teacher)),
        ["map-sparse"] = ProvisionMapPaper.Write(ProvisionMapModel.From(
            Larkfield.Pupil() with { NcYear = null, Sen = SenRecord.Unknown }, SampleMaps.Empty, Larkfield.School with { Phone = null, Address = null }, RecipientClass.Senco)),
        ["map-with-faults"] = ProvisionMapPaper.Write(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, RecipientClass.Senco)),
        ["map-awkward"] = ProvisionMapPaper.Write(ProvisionMapModel.From(Awkward.Pupil(), Awkward.Map, Larkfield.School, RecipientClass.LocalAuthority)),
        ["advice-full"] = Advice(SampleReviews.For(RecipientClass.Senco)),
        ["advice-parent"] = Advice(SampleReviews.For(RecipientClass.Parent)),
        ["advice-teacher"] = Advice(SampleReviews.For(RecipientClass.Teacher)),
        ["advice-sparse"] = Advice(SampleReviews.For(RecipientClass.Senco) with
        {
            Facts = new SencoFacts(),
            DueItems = [],
            Map = SampleMaps.Empty,
            Review = new() { Pupil = Larkfield.Ref, Meeting = new(2027, 1, 14) },
            Pupil = Larkfield.Pupil() with { AttendancePercent = null, HomeLanguage = null, AdmittedOn = null },
        }),
        ["advice-awkward"] = Advice(Awkward.Advice),
        ["digest-full"] = Digest(SampleDigests.Full),
        ["digest-empty"] = Digest(SampleDigests.Empty),
        ["digest-busy"] = Digest(SampleDigests.Busy),
    };

    private static Doc Advice(AdviceSources sources) => ReviewAdvicePaper.Write(ReviewAdviceModel.From(sources));

    private static Doc Digest(Digest digest) => DigestPaper.Write(DigestModel.From(digest));
}
