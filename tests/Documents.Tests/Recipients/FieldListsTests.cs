using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Tests.Recipients;

public sealed class FieldListsTests
{
    public static TheoryData<RecipientClass> Outside =>
        [RecipientClass.Parent, RecipientClass.YoungPerson, RecipientClass.LocalAuthority, RecipientClass.Agency];

    [Theory]
    [MemberData(nameof(Outside))]
    public void Nobody_outside_gets_data_of_colleagues_or_of_the_schools_files(RecipientClass recipient) =>
        Assert.False(FieldLists.For(recipient).Overlaps([PaperField.Colleagues, PaperField.OwnFiles]));

    [Fact]
    public void Teachers_get_neither_cost_nor_family_data() =>
        Assert.False(FieldLists.For(RecipientClass.Teacher).Overlaps([PaperField.Costs, PaperField.HomeLanguage]));

    [Fact]
    public void The_SENCo_gets_everything() => Assert.Equal(Enum.GetValues<PaperField>().ToHashSet(), FieldLists.For(RecipientClass.Senco));

    [Fact]
    public void Every_class_has_a_list_and_a_name() =>
        Assert.All(Enum.GetValues<RecipientClass>(), recipient =>
        {
            Assert.NotEmpty(FieldLists.For(recipient));
            Assert.NotEmpty(FieldLists.InWords(recipient));
        });
}
