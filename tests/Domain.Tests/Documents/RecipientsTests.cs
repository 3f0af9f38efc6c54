using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Documents;

public sealed class RecipientsTests
{
    [Theory]
    [InlineData("Parent", "Mrs Anna Field", RecipientClass.Parent)]
    [InlineData("Young person", "Forename412 Surname412", RecipientClass.YoungPerson)]
    [InlineData("LA officer", "Norchester SEN", RecipientClass.LocalAuthority)]
    [InlineData("Health", "Link EP", RecipientClass.Agency)]
    [InlineData("Other", "Link EP", RecipientClass.Agency)]
    [InlineData("Teacher", "Ms Sen", RecipientClass.Teacher)]
    public void A_role_says_what_a_person_is_to_the_pupil(string role, string person, RecipientClass @class) =>
        Assert.Equal(@class, Of(role, person).Class);

    [Theory]
    [InlineData("Mrs Anna Field")]
    [InlineData("anna field")]
    [InlineData(" Mrs  Anna Field ")]
    public void A_parent_is_the_contact_of_the_MIS_with_the_address_of_the_MIS(string person)
    {
        var recipient = Of("Parent", person);

        Assert.Equal($"contact:{A.Parent("Mrs Anna Field").Id}", recipient.Key);
        Assert.Equal(("anna.field@example.org", "mail", false), (recipient.Email, recipient.Route, recipient.AddressTyped));
    }

    [Theory]
    [InlineData("Anna.Field@example.org ", false)]
    [InlineData("anna@elsewhere.example", true)]
    public void A_typed_address_counts_only_when_it_is_the_one_on_record(string typed, bool stands)
    {
        Assert.Equal(stands, Of("Parent", "Mrs Anna Field", typed).AddressTyped);
        Assert.True(Of("LA officer", "Norchester SEN", typed).AddressTyped);
        Assert.True(Of("Young person", "Forename412 Surname412", typed).AddressTyped);
    }

    [Fact]
    public void A_parent_whom_the_MIS_does_not_know_has_no_address_and_a_key_without_a_name()
    {
        var recipient = Of("Parent", "Mr Nobody");

        Assert.Null(recipient.Email);
        Assert.StartsWith("contact:", recipient.Key, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", recipient.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_that_the_Office_file_does_not_know_has_neither_address_nor_route()
    {
        var recipient = Of("Health", "Some Clinic");

        Assert.Equal((null, null), (recipient.Email, recipient.Route));
    }

    [Fact]
    public void The_way_to_parents_is_chosen_never_assumed()
    {
        var invitee = A.Invitee("2027-01-14", "Parent", "Mrs Anna Field");

        Assert.Null(Recipients.Invitee(invitee, A.Child(), A.Facts with { Agencies = [] }).Route);
        Assert.Equal("folder", Recipients.Invitee(invitee with { Route = "folder" }, A.Child(), A.Facts).Route);
    }

    private static Recipient Of(string role, string person, string? typed = null) =>
        Recipients.Invitee(A.Invitee("2027-01-14", role, person) with { TypedEmail = typed }, A.Child(), A.Facts);
}
