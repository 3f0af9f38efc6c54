using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class ContactsUpdateTests
{
    private static readonly Guid Pupil = A.Pupil().Id;

    [Fact]
    public void Contacts_stand_by_priority_with_names_as_on_an_envelope()
    {
        var contacts = From(
            new ContactRow { Order = 2, Surname = "Reed", Relationship = "SWR" },
            new ContactRow { Order = 1, Title = "Mrs", Forename = "Ivy", Surname = "Oak", Relationship = "PAM", Responsibility = true },
            new ContactRow { Surname = "Elm", Relationship = "Neighbour" });

        Assert.Equal(["Mrs Ivy Oak, Mother, 1", "Reed, Social worker, 2", "Elm, Neighbour, 3"], contacts.Select(one => $"{one.Name}, {one.Relationship}, {one.Priority}"));
        Assert.Equal([true, null, null], contacts.Select(one => one.HasResponsibility));
    }

    [Fact]
    public void An_id_stays_while_name_and_relationship_do()
    {
        var before = From(new ContactRow { Surname = "Oak", Relationship = "PAM", Email = "old@example.org" })[0];
        var after = From(new ContactRow { Surname = "Oak", Relationship = "PAM", Email = "new@example.org" })[0];

        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void Two_contacts_of_one_name_and_two_pupils_with_one_contact_have_ids_of_their_own()
    {
        var row = new ContactRow { Surname = "Oak", Relationship = "PAM" };

        var ids = From(row, row).Select(one => one.Id).Append(ContactsUpdate.From([row], A.Pupil(2).Id, null)[0].Id);

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void Who_lives_with_the_pupil_has_the_pupils_address()
    {
        var home = new PostalAddress(["14 Mill Lane"], "ZZ1 1ZZ");

        var contacts = ContactsUpdate.From([new ContactRow { Surname = "Oak", AddressAsPupil = true }, new ContactRow { Surname = "Elm" }], Pupil, home);

        Assert.Equal([home, null], contacts.Select(one => one.Address));
    }

    [Theory]
    [InlineData(" Ivy.Oak@Example.org ", "ivy.oak@example.org")]
    [InlineData("ivy@example", null)]
    [InlineData("ivy@@example.org", null)]
    [InlineData("ivy@example.org; bob@example.org", null)]
    [InlineData("ivy@example.org\r\nBcc: x@example.org", null)]
    [InlineData("<ivy@example.org>", null)]
    [InlineData("@example.org", null)]
    [InlineData("ivy@example..org", null)]
    [InlineData("none", null)]
    [InlineData(null, null)]
    public void An_e_mail_address_is_one_plain_address_or_none(string? text, string? email) =>
        Assert.Equal(email, ContactDetails.Email(text));

    [Theory]
    [InlineData("07700 900123", "07700900123")]
    [InlineData("+44 (0)7700 900123", "+4407700900123")]
    [InlineData("ex-directory", null)]
    [InlineData("12345", null)]
    public void A_phone_number_is_its_digits(string text, string? phone) =>
        Assert.Equal(phone, ContactDetails.Phone(text));

    private static IReadOnlyList<Contact> From(params ContactRow[] rows) => ContactsUpdate.From(rows, Pupil, null);
}
