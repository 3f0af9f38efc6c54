using SenHub.Documents.Classes;
using SenHub.Documents.Evidence;
using SenHub.Documents.Governors;
using SenHub.Documents.House;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Register;
using SenHub.Documents.SchoolMaps;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Provision.Governors;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>The school's own papers, full, sparse and awkward, by name.</summary>
internal static class SampleHousePapers
{
    private static readonly DateOnly Next = new(2027, 2, 5);

    private static readonly SchoolHeader Bare = Larkfield.School with { Phone = null, Address = null };

    private static readonly SchoolRoll Nobody = SchoolRoll.None(Larkfield.School.Number);

    public static IReadOnlyDictionary<string, Doc> All { get; } = new Dictionary<string, Doc>
    {
        ["register-full"] = RegisterPaper.Write(Register()),
        ["register-sparse"] = RegisterPaper.Write(RegisterModel.From("Larkfield Primary School", SenRegister.None with { AsOf = Larkfield.Night }, null, Nobody, new SencoFacts(), RecipientClass.Leadership)),
        ["class-sheet-full"] = ClassSheetPaper.Write(Class()),
        ["class-sheet-sparse"] = ClassSheetPaper.Write(NoClass),
        ["class-map-full"] = ClassMapPaper.Write(Class()),
        ["class-map-sparse"] = ClassMapPaper.Write(NoClass),
        ["school-map-full"] = SchoolMapPaper.Write(SchoolMap()),
        ["school-map-sparse"] = SchoolMapPaper.Write(SchoolMapModel.From("Larkfield Primary School", SchoolProvision.Of(Nobody, new SencoFacts(), [], SenRegister.None, ProvisionRules.Default, Larkfield.Night), Nobody, [], new SencoFacts(), RecipientClass.Leadership)),
        ["profile-full"] = ProfilePaper.Write(Profile(SampleOwn.Full, RecipientClass.Teacher)),
        ["profile-sparse"] = ProfilePaper.Write(ProfileModel.From(SampleOwn.Sparse, Bare, RecipientClass.Senco, null)),
        ["profile-awkward"] = ProfilePaper.Write(Profile(SampleOwn.Awkward, RecipientClass.Senco)),
        ["plan-full"] = PlanPaper.Write(Plan(SampleOwn.Full, RecipientClass.Senco)),
        ["plan-sparse"] = PlanPaper.Write(PlanModel.From(SampleOwn.Sparse, Bare, RecipientClass.Senco)),
        ["plan-awkward"] = PlanPaper.Write(Plan(SampleOwn.Awkward, RecipientClass.LocalAuthority)),
        ["pack-full"] = PackPaper.Write(Pack(SampleOwn.Full, RecipientClass.Parent)),
        ["pack-sparse"] = PackPaper.Write(PackModel.From(SampleOwn.Sparse, Bare, RecipientClass.Senco, null)),
        ["pack-awkward"] = PackPaper.Write(Pack(SampleOwn.Awkward, RecipientClass.Senco)),
        ["governors-full"] = GovernorsPaper.Write("Larkfield Primary School", "Mrs Ruth Adeyemi", Figures),
        ["governors-sparse"] = GovernorsPaper.Write("Larkfield Primary School", null, Few),
        ["transition-full"] = TransitionPaper.Write(Transition(SampleOwn.Full, RecipientClass.Senco)),
        ["transition-sparse"] = TransitionPaper.Write(TransitionModel.From(SampleOwn.Sparse, Bare, RecipientClass.Senco)),
        ["transition-awkward"] = TransitionPaper.Write(Transition(SampleOwn.Awkward, RecipientClass.Agency)),
        ["evidence-full"] = EvidencePaper.Write("Larkfield Primary School", Evidence, ["6A"]),
        ["evidence-sparse"] = EvidencePaper.Write("Larkfield Primary School", EvidenceViews.Of(Nobody, new SencoFacts(), [], [], Larkfield.Night), []),
    };

    public static EvidenceViews Evidence => EvidenceViews.Of(
        SampleClass.Roll with { Pupils = [.. SampleClass.Roll.Pupils.Select(pupil => pupil.Ref == Larkfield.Ref ? pupil with { Sen = pupil.Sen with { Status = SenStatus.Support } } : pupil)] },
        SampleClass.Facts, SampleClass.Maps, [], Larkfield.Night);

    /// <summary>Eighty pupils with invented needs; the term before had two fewer.</summary>
    public static GovernorsFigures Figures => SampleGovernors.Second;

    public static GovernorsFigures Few => SampleGovernors.Few;

    public static RegisterModel Register(RecipientClass recipient = RecipientClass.Senco) =>
        RegisterModel.From("Larkfield Primary School", SampleClass.Register, SampleClass.Before, SampleClass.Roll, SampleClass.Facts, recipient);

    public static ClassModel Class(RecipientClass recipient = RecipientClass.Teacher) =>
        ClassModel.Of("Larkfield Primary School", "5K", SampleClass.Roll, SampleClass.Facts, SampleClass.Maps, recipient, Larkfield.Night);

    public static SchoolMapModel SchoolMap() =>
        SchoolMapModel.From("Larkfield Primary School", SampleClass.Provision, SampleClass.Roll, SampleClass.Maps, SampleClass.Facts, RecipientClass.Leadership);

    public static ProfileModel Profile(OwnFacts own, RecipientClass recipient) => ProfileModel.From(own, Larkfield.School, recipient, Next);

    public static PlanModel Plan(OwnFacts own, RecipientClass recipient) => PlanModel.From(own, Larkfield.School, recipient);

    public static PackModel Pack(OwnFacts own, RecipientClass recipient) => PackModel.From(own, Larkfield.School, recipient, Next);

    public static TransitionModel Transition(OwnFacts own, RecipientClass recipient) => TransitionModel.From(own, Larkfield.School, recipient);

    private static ClassModel NoClass => ClassModel.Of("Larkfield Primary School", "1A", Nobody, new SencoFacts(), [], RecipientClass.Teacher, Larkfield.Night);
}
