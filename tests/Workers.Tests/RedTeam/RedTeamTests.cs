using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>Somebody tries to get a paper to the wrong person, by the means that schools have seen. Through the real gates, the real send step and a mail server: all end Held, none Sent.</summary>
public sealed partial class RedTeamTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task Where_nothing_is_wrong_the_papers_go()
    {
        await using var school = await SmallSchool.OpenAsync();

        await school.NightAndDayAsync(Night);

        var outside = await school.OutsideAsync();
        Assert.True(outside.Count == 3 && outside.All(delivery => delivery.State == DeliveryState.Sent), Said(outside));
        Assert.Equal((1, 1, 1), (school.MailsTo(SmallWorld.Ep), school.MailsTo(SmallWorld.Mother), school.MailsTo(SmallWorld.Father)));
    }

    [Fact]
    public async Task Swapped_parent()
    {
        await using var school = await SmallSchool.OpenAsync();
        school.Rows = [SmallWorld.Rows[0] with { Contacts = SmallWorld.Rows[4].Contacts }, .. SmallWorld.Rows.Skip(1).Take(3), SmallWorld.Rows[4] with { Contacts = SmallWorld.Rows[0].Contacts }];

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-3", delivery => delivery.Recipient.Class == RecipientClass.Parent);
        Assert.Equal(0, school.MailsTo("rosheen.nowak@example.org") + school.MailsTo(SmallWorld.Mother));
    }

    [Fact]
    public async Task Sibling() => await AssertTextHeldAsync("Reading with Cormac Fieldhouse", "GATE-2");

    [Fact]
    public async Task Twins() => await AssertTextHeldAsync("Talking in a pair: Sorcha begins", "GATE-2 phrase");

    [Fact]
    public async Task Same_name() => await AssertTextHeldAsync("Group of Aisling Fieldhouse (born 9.11.2016)", "GATE-2");

    [Fact]
    public async Task Another_pupils_number_in_a_text() => await AssertTextHeldAsync($"Group of {A.Upn(5).ToString()[..5]} {A.Upn(5).ToString()[5..]}", "GATE-2");

    [Fact]
    public async Task A_merged_record()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night.AddDays(-1));
        // The classmate's number and contacts have come under the girl's id.
        school.Rows = [SmallWorld.Rows[0] with { Upn = SmallWorld.Rows[4].Upn, Contacts = SmallWorld.Rows[4].Contacts }, .. SmallWorld.Rows.Skip(1).Take(3)];

        await school.NightAndDayAsync(Night);

        await AssertNothingLeftAsync(school);
    }

    [Fact]
    public async Task An_adopted_childs_old_contacts()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night.AddDays(-1));
        school.Rows = [SmallWorld.Rows[0] with { Upn = A.Upn(77), Surname = "Newhome" }, .. SmallWorld.Rows.Skip(1)];

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "SD-W3", IsForEp);
        await AssertNothingLeftAsync(school);
    }

    [Fact]
    public async Task A_no_contact_person_sharing_a_mailbox()
    {
        var mother = SmallWorld.Contact("Mrs", "Rosheen", "Fieldhouse", "PAM", new(["1 Fieldhouse Lane"], "ZZ1 1ZZ")) with { Email = "Donal.Field.House+mum@EXAMPLE.org" };
        var father = SmallWorld.Contact("Mr", "Donal", "Fieldhouse", "PAF", new(["7 Quay"], "ZZ1 1ZZ")) with { Email = "donalfieldhouse@example.org" };
        await using var school = await SmallSchool.OpenAsync(
            [SmallWorld.Rows[0].WithContacts(mother, father), .. SmallWorld.Rows.Skip(1)],
            (roll, facts) => facts with { Restrictions = [new() { Pupil = SmallWorld.Girl(roll), Person = "Mr Donal Fieldhouse", Flag = "No contact", From = A.Day("2026-09-01") }] });

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, "GATE-4", delivery => delivery.Recipient.Class == RecipientClass.Parent);
    }

    private static bool IsForEp(Delivery delivery) => delivery.Recipient.Name == "Link EP";

    // The girl's provision is typed with somebody else in it; it goes to the psychologist and to both parents.
    private static async Task AssertTextHeldAsync(string intervention, string gate)
    {
        await using var school = await SmallSchool.OpenAsync(facts: (roll, facts) => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(roll), intervention)] });

        await school.NightAndDayAsync(Night);

        await AssertHeldAsync(school, gate, _ => true);
        await AssertNothingLeftAsync(school);
    }

    private static async Task AssertHeldAsync(SmallSchool school, string gate, Func<Delivery, bool> meant)
    {
        var deliveries = (await school.OutsideAsync()).Where(delivery => delivery.State != DeliveryState.Superseded && meant(delivery)).ToList();
        Assert.NotEmpty(deliveries);
        Assert.True(deliveries.TrueForAll(delivery => delivery.State == DeliveryState.Held && delivery.Holds.Any(hold => hold.Gate == gate)), Said(deliveries));
        Assert.All(deliveries, delivery => Assert.Equal(0, delivery.Recipient.Email is { Length: > 0 } address ? school.MailsTo(address) : 0));
    }

    private static async Task AssertNothingLeftAsync(SmallSchool school)
    {
        var outside = await school.OutsideAsync();
        Assert.True(outside.All(delivery => delivery.State is DeliveryState.Held or DeliveryState.Superseded), Said(outside));
        Assert.Equal(0, school.MailsOutside);
    }

    private static ExportRow Injected(ExportRow row, string text) =>
        row with { Contacts = new ContactsBlock.Present([.. ((ContactsBlock.Present)row.Contacts).Contacts.Select(contact => contact with { Email = contact.Email + text })]) };

    private static async Task ReplaceInSettingsAsync(SmallSchool school, string line, string text)
    {
        var file = Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "school.yaml");
        var (key, value) = (line.Split(": ")[0], line.Split(": ")[1]);
        var escaped = text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(line, $"{key}: \"{value}{escaped}\"", StringComparison.Ordinal));
    }

    private static string Said(IEnumerable<Delivery> deliveries) =>
        string.Join('\n', deliveries.Select(delivery => $"{delivery.Kind} {delivery.Recipient.Key} {delivery.State} {delivery.Note} {string.Join(" | ", delivery.Holds)}"));
}
