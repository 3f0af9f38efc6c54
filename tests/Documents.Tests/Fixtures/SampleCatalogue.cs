using SenHub.Documents.Bundles;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Dataset;
using SenHub.Documents.Faults;
using SenHub.Documents.Forms;
using SenHub.Documents.Gaps;
using SenHub.Documents.HandOver;
using SenHub.Documents.House;
using SenHub.Documents.Proofs;
using SenHub.Documents.Rounds;
using SenHub.Documents.Tests.Forms;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Every kind of the catalogue three times: with all facts, with hardly any, and with what breaks a layout.</summary>
internal static class SampleCatalogue
{
    public const string Full = "full", Sparse = "sparse", Awk = "awkward";

    private const string LongName = "Mrs Maximiliana-Konstantina Wolstenholme-Featherstonehaugh ap Gruffudd";

    // Kinds whose approved texts are older than the catalogue go by another name there.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        [PaperKinds.ProvisionMap] = "map",
        [PaperKinds.ReviewAdvice] = "advice",
        [PaperKinds.ParentPack] = "pack",
    };

    /// <summary>Those that are approved nowhere else, by kind and case.</summary>
    public static IReadOnlyDictionary<string, Doc> More { get; } = new Dictionary<string, Doc>(AwkwardSchool.Papers.Select(paper => KeyValuePair.Create($"{paper.Key}-{Awk}", paper.Value)))
    {
        ["digest-awkward"] = SamplePapers.All["digest-busy"],
        ["readiness-sparse"] = ReadinessSheetPaper.Write(Readiness()),
        ["readiness-awkward"] = ReadinessSheetPaper.Write(Readiness([.. FormKinds.All.Select(kind => Status(SampleForms.AwkwardModel(kind.Name), Awkward.Pupil())), .. FormKinds.All.Select(kind => Status(SampleForms.SparseModel(kind.Name), Awkward.Pupil()))])),
        ["request-letter-sparse"] = RequestLetterPaper.Write(Letter(SampleForms.Child) with { To = null, School = Larkfield.School with { Phone = null, Address = null } }),
        ["request-letter-awkward"] = RequestLetterPaper.Write(Letter(Awkward.Pupil()) with { To = LongName, IsReminder = true }),
        ["copy-sheet-sparse"] = CopySheetPaper.Write(SampleForms.Model(FormKinds.Ehcna, facts: SampleForms.Sparse, template: CopySheetTests.Portal), "Harrowshire SEN Team"),
        ["copy-sheet-awkward"] = CopySheetPaper.Write(SampleForms.Model(FormKinds.Ehcna, pupil: Awkward.Pupil(), map: Awkward.Map, template: CopySheetTests.Portal), LongName),
        ["enclosure-index-full"] = BundleIndexPaper.Write(SampleBundle.Index()),
        ["enclosure-index-sparse"] = BundleIndexPaper.Write(SampleBundle.Index(files: [.. SampleBundle.Files.Take(2)])),
        ["enclosure-index-awkward"] = BundleIndexPaper.Write(SampleBundle.Index(16, [.. Enumerable.Range(0, 12).SelectMany(_ => SampleBundle.Files.Skip(2)).Select(file => file with { Title = $"{file.Title}, {LongName}", Author = LongName })], Awkward.Pupil()) with { To = LongName }),
        ["to-sign-full"] = SigningCopy.Of(FormPaper.Write(SampleForms.Model(FormKinds.OtReferral)), "N4FH-0XCF"),
        ["to-sign-sparse"] = SigningCopy.Of(FormPaper.Write(SampleForms.SparseModel(FormKinds.OtReferral)), "N4FH-0XCF"),
        ["to-sign-awkward"] = SigningCopy.Of(FormPaper.Write(SampleForms.AwkwardModel(FormKinds.OtReferral)), "N4FH-0XCF"),
        ["input-round-full"] = RoundPaper.Write(SampleInput.Round(RoundStage.Asked)),
        ["input-round-sparse"] = RoundPaper.Write(SampleInput.Round(RoundStage.Asked) with { Pupils = [PupilName.Of(Awkward.Pupil())] }),
        ["input-round-awkward"] = RoundPaper.Write(SampleInput.Round(RoundStage.SecondReminder) with { School = LongName, Pupils = [.. Enumerable.Range(0, 30).Select(_ => PupilName.Of(Awkward.Pupil()))] }),
        ["teacher-input-sparse"] = InputPaper.Write(SampleInput.Senco(RoundsTonight.None)),
        ["teacher-input-awkward"] = InputPaper.Write(SampleInput.Senco() with { School = LongName, Pupils = [new(PupilName.Of(Awkward.Pupil()), "Year 11 Mathematics, set 3b", [.. Enumerable.Range(0, 20).SelectMany(_ => SampleInput.Answers).Select(answer => answer with { By = LongName })])] }),
        ["hand-over-sparse"] = HandOverPaper.Write(SampleHandOver.Model with { Pupils = [], Steps = [], Requests = [] }),
        ["hand-over-awkward"] = HandOverPaper.Write(SampleHandOver.Model with
        {
            To = LongName,
            From = [LongName, "Ms Old"],
            Pupils = [.. Enumerable.Range(1, 40).SelectMany(_ => SampleHandOver.Model.Pupils)],
            Requests = [.. Enumerable.Range(1, 12).SelectMany(_ => SampleHandOver.Model.Requests)],
        }),
        ["disclosure-full"] = DisclosurePaper.Write(SampleDisclosure.Model),
        ["disclosure-sparse"] = DisclosurePaper.Write(SampleDisclosure.Model with { Pupil = "LK-412-7", Disclosures = [], Log = "Whole, 0 lines" }),
        ["disclosure-awkward"] = DisclosurePaper.Write(SampleDisclosure.Model with { School = LongName, Pupil = PupilName.Of(Awkward.Pupil()).ToString(), Disclosures = [.. Enumerable.Range(0, 20).SelectMany(_ => SampleDisclosure.Model.Disclosures).Select(one => one with { To = LongName, Released = [.. one.Released, .. one.Released], Files = [.. Enumerable.Range(0, 6).SelectMany(_ => one.Files)] })] }),
        ["access-copy-full"] = AccessPaper.Check(SampleAccess.Model),
        ["access-copy-sparse"] = AccessPaper.Check(SampleAccess.Model with { Mentions = [], Files = [SampleAccess.Model.Files[0]] }),
        ["access-copy-awkward"] = AccessPaper.Check(SampleAccess.Model with { School = LongName, Pupil = PupilName.Of(Awkward.Pupil()).ToString(), Mentions = [.. Enumerable.Range(0, 30).SelectMany(_ => SampleAccess.Model.Mentions).Select(mention => mention with { Words = $"{mention.Words}, {LongName}" })] }),
        ["access-record"] = AccessPaper.Record(SampleAccess.Model),
        ["faults-full"] = FaultsReportPaper.Write(SampleFaults.Report),
        ["faults-sparse"] = StaleDataPaper.Write("Larkfield Primary", Larkfield.Night, null, []),
        ["faults-awkward"] = FaultsReportPaper.Write(SampleFaults.Report with { Files = [.. Enumerable.Range(1, 4).Select(at => SampleFaults.Report.Files[0] with { Name = FormattableString.Invariant($"{at}-a report with a name that nobody thought would be so long that it runs over the line.csv") })] }),
    };

    /// <summary>The kinds that have all three cases somewhere.</summary>
    public static IReadOnlyDictionary<(string Kind, string Case), Doc> All { get; } =
        PaperCatalogue.All.SelectMany(entry => new[] { Full, Sparse, Awk }.Select(@case => (Key: (entry.Kind, @case), Doc: Find(entry.Kind, @case)))).Where(one => one.Doc is not null).ToDictionary(one => one.Key, one => one.Doc!);

    private static Doc? Find(string kind, string @case) => (FormKinds.Find(kind), kind, @case) switch
    {
        ({ }, _, Full) => FormPaper.Write(SampleForms.Model(kind)),
        ({ }, _, Sparse) => FormPaper.Write(SampleForms.SparseModel(kind)),
        ({ }, _, _) => FormPaper.Write(SampleForms.AwkwardModel(kind)),
        (_, PaperKinds.Digest, Sparse) => SamplePapers.All["digest-empty"],
        (_, FormKinds.Readiness, Full) => ReadinessSheetPaper.Write(Readiness([Status(SampleForms.Model(FormKinds.Ehcna), SampleForms.Child), Status(SampleForms.Model(FormKinds.EpRequest, facts: SampleForms.Full with { Views = [], Consents = [] }), SampleForms.Child)])),
        (_, FormKinds.RequestLetter, Full) => RequestLetterPaper.Write(Letter(SampleForms.Child)),
        (_, FormKinds.CopySheet, Full) => CopySheetPaper.Write(SampleForms.Model(FormKinds.Ehcna, template: CopySheetTests.Portal), "Harrowshire SEN Team"),
        (_, PaperKinds.HandOver, Full) => HandOverPaper.Write(SampleHandOver.Model),
        (_, PaperKinds.TeacherInput, Full) => InputPaper.Write(SampleInput.Senco()),
        _ => More.GetValueOrDefault($"{kind}-{@case}") ?? SamplePapers.All.GetValueOrDefault($"{OtherNames.GetValueOrDefault(kind, kind)}-{@case}"),
    };

    private static ReadinessSheet Readiness(params IReadOnlyList<PaperStatus> papers) =>
        new() { School = "Larkfield Primary School", Reader = "Mrs Ruth Adeyemi", Night = Larkfield.Night, Papers = papers, TemplateFaults = [] };

    private static PaperStatus Status(FormModel form, Pupil pupil) => PaperStatus.Of(form, pupil, "Harrowshire SEN Team", owed => owed == OwedBy.Parent ? new DateOnly(2026, 11, 3) : null);

    private static RequestLetter Letter(Pupil pupil)
    {
        var lacking = SampleForms.Full with { Views = [.. SampleForms.Full.Views.Where(view => view.Whose != "Parent")] };
        var letter = new PaperWanted
        {
            Kind = FormKinds.RequestLetter,
            Subject = pupil.Ref,
            Period = "ehcna/r1/parents/letter",
            For = SampleForms.Wanted(FormKinds.Ehcna, RecipientClass.LocalAuthority),
            Recipients = [new Recipient { Key = "contact:1", Name = "Mrs Agnieszka Kowalczyk", Class = RecipientClass.Parent, Route = "mail" }],
        };
        return RequestLetter.Of(letter, SampleForms.Model(FormKinds.Ehcna, facts: lacking, pupil: pupil), RecipientClass.Parent, new DateOnly(2026, 12, 8));
    }
}
