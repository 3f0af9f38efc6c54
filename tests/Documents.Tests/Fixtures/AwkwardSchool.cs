using SenHub.Documents.Classes;
using SenHub.Documents.Evidence;
using SenHub.Documents.Governors;
using SenHub.Documents.Register;
using SenHub.Documents.SchoolMaps;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>A class in which everybody breaks a layout: the longest names, a name that runs from right to left, twelve needs, no parent, forty lines of provision each.</summary>
internal static class AwkwardSchool
{
    private const string Name = "The Saint Bartholomew-the-Great and Llanfairpwllgwyngyll Church in Wales Voluntary Aided Infant and Junior School";

    private static readonly PupilRef[] Refs = [PupilRef.Make("LK", 9), PupilRef.Make("LK", 1600)];

    private static SchoolRoll Roll { get; } = new(Larkfield.School.Number, 3, Larkfield.Night, [.. Refs.Select(reference => Awkward.Pupil() with { Id = DerivedId.Of("pupil", reference.ToString()), Ref = reference, Class = "5K", NcYear = "5" })]);

    private static IReadOnlyList<ProvisionMap> Maps { get; } =
        [.. Refs.Select(reference => Awkward.Map with { Pupil = reference, Lines = [.. Awkward.Map.Lines.Select(line => line with { Line = line.Line with { Pupil = reference } })] })];

    private static SencoFacts Facts { get; } = new()
    {
        Provision = [.. Maps.SelectMany(map => map.Lines).Select(line => line.Line)],
        Stories = [.. from reference in Refs from story in SampleOwn.Facts.Stories where story.Pupil == Larkfield.Ref select story with { Pupil = reference, Text = $"{story.Text} {SampleOwn.Long}" }],
        Targets = [.. from reference in Refs from target in SampleOwn.Facts.Targets where target.Pupil == Larkfield.Ref select target with { Pupil = reference, Words = SampleOwn.Long }],
        Cycles = [.. from reference in Refs from cycle in SampleOwn.Facts.Cycles where cycle.Pupil == Larkfield.Ref select cycle with { Pupil = reference, Assess = SampleOwn.Long, Review = SampleOwn.Long }],
        Staff = [new() { Name = "Mrs Maximiliana-Konstantina Wolstenholme-Featherstonehaugh", Role = StaffRoles.ClassTeacher, Units = ["5K"], Email = "teacher@school.example" }],
    };

    /// <summary>Everything about many pupils, by kind.</summary>
    public static IReadOnlyDictionary<string, Doc> Papers { get; } = new Dictionary<string, Doc>
    {
        [PaperKinds.Register] = RegisterPaper.Write(RegisterModel.From(Name, SenRegister.Of(Roll, Facts, Maps, Refs.ToHashSet(), Larkfield.Night), null, Roll, Facts, RecipientClass.Senco)),
        [PaperKinds.ClassSheet] = ClassSheetPaper.Write(Class),
        [PaperKinds.ClassMap] = ClassMapPaper.Write(Class),
        [PaperKinds.SchoolMap] = SchoolMapPaper.Write(SchoolMapModel.From(Name, SchoolProvision.Of(Roll, Facts, Maps, SenRegister.None, ProvisionRules.Default, Larkfield.Night), Roll, Maps, Facts, RecipientClass.Leadership)),
        [PaperKinds.Evidence] = EvidencePaper.Write(Name, EvidenceViews.Of(Roll, Facts, Maps, [], Larkfield.Night), ["5K"]),
        [PaperKinds.Governors] = GovernorsPaper.Write(Name, "Mrs Maximiliana-Konstantina Wolstenholme-Featherstonehaugh", SampleGovernors.Second),
    };

    private static ClassModel Class => ClassModel.Of(Name, "5K", Roll, Facts, Maps, RecipientClass.Teacher, Larkfield.Night);
}
