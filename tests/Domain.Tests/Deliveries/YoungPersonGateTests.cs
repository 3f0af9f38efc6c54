using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class YoungPersonGateTests
{
    private static readonly PaperWanted Pack = new() { Kind = PaperKinds.ParentPack, Subject = A.Ref(), Period = "cycle 1", Recipients = [] };
    private static readonly Recipient Mother = new() { Key = "contact:1", Name = "Mrs Anna Field", Class = RecipientClass.Parent };
    private static readonly Consent Word = new() { Pupil = A.Ref(), Purpose = "Share with parents", Recipient = "Parents", GivenBy = "Forename412", Capacity = "Young person", GivenOn = A.Day("2026-09-07") };

    public static TheoryData<Consent[], bool> Words => new()
    {
        { [], true },
        { [Word], false },
        { [Word with { Recipient = "mrs anna field" }], false },
        { [Word with { Recipient = "Mr Ben Field" }], true },
        { [Word with { Capacity = "Parental responsibility" }], true },
        { [Word with { WithdrawnOn = A.Day("2026-11-23") }], true },
        { [Word with { ExpiresOn = A.Day("2026-11-22") }], true },
        { [Word with { Pupil = A.Ref(9) }], true },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_parents_copy_needs_the_young_persons_word(Consent[] consents, bool held)
    {
        var young = A.Child() with { BornOn = A.Day("2010-03-04") };

        var holds = YoungPersonGate.Judge(Pack, Mother, young, A.Facts with { Consents = consents }, A.Day("2026-11-23")).ToList();

        Assert.Equal(held, holds.Exists(hold => hold is { Gate: "YP-01", Releasable: false }));
    }

    [Fact]
    public void A_childs_parents_and_the_young_person_need_none()
    {
        Assert.Empty(YoungPersonGate.Judge(Pack, Mother, A.Child(), A.Facts, A.Day("2026-11-23")));
        Assert.Empty(YoungPersonGate.Judge(Pack, Mother with { Class = RecipientClass.YoungPerson }, A.Child() with { BornOn = A.Day("2010-03-04") }, A.Facts, A.Day("2026-11-23")));
    }
}
