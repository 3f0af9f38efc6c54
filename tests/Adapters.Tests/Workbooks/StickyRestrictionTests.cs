using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class StickyRestrictionTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public StickyRestrictionTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Fact]
    public void A_deleted_restriction_still_holds()
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.DeleteRow("People", 4));

        var reading = school.Read(lastGood);

        Assert.Equal("restriction-gone", Assert.Single(reading.Faults).Code);
        Assert.Contains(reading.Facts.Restrictions, restriction => restriction.Pupil == InventedSchool.Ref(1) && restriction.LiftedOn is null);
    }

    [Fact]
    public void It_holds_night_after_night()
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.DeleteRow("People", 4));

        var standing = Enumerable.Range(0, 30).Aggregate(lastGood, (last, _) => school.Read(last).Standing);

        Assert.Contains(standing.Find("Restricted", "People")!.Rows, row => row.Subject == InventedSchool.Ref(1));
    }

    [Theory]
    [InlineData("C4", "Ms Someone Else")]
    [InlineData("D4", "Refusal")]
    public void Rewriting_a_restriction_into_another_lifts_nothing(string cell, string typed)
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.Type("People", cell, typed));

        Assert.Contains(school.Read(lastGood).Facts.Restrictions, restriction => restriction is { Person: "Mr A Ashworth", Flag: "No contact" });
    }

    [Fact]
    public void Half_a_lifting_lifts_nothing()
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.Type("People", "G4", "2026-11-01"));

        Assert.Equal("lifting-incomplete", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void Lifted_on_by_and_why_lift_it_and_then_the_row_may_go()
    {
        SchoolOnDisk.Edit(school.Restricted, book =>
        {
            book.Type("People", "G4", "2026-11-01");
            book.Type("People", "H4", "Ms H Lead");
            book.Type("People", "I4", "Order ended");
        });
        var lifted = school.Read(lastGood);

        SchoolOnDisk.Edit(school.Restricted, book => book.DeleteRow("People", 4));
        var gone = school.Read(lifted.Standing);

        Assert.All(lifted.Facts.Restrictions, restriction => Assert.NotNull(restriction.LiftedWhy));
        Assert.Empty(gone.Faults);
        Assert.Single(gone.Facts.Restrictions);
    }

    [Fact]
    public void A_withdrawal_that_was_emptied_still_holds()
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.Clear("Consents", $"{book.Column("Consents", "Withdrawn on")}5"));

        var reading = school.Read(lastGood);

        Assert.Equal("restriction-gone", Assert.Single(reading.Faults).Code);
        Assert.NotNull(Assert.Single(reading.Facts.Consents, consent => consent.Pupil == InventedSchool.Ref(7)).WithdrawnOn);
    }

    [Fact]
    public void Consent_given_again_is_a_new_row_beside_the_withdrawal()
    {
        SchoolOnDisk.Edit(school.Restricted, book =>
        {
            book.Type("Consents", "B6", "LK-7-E");
            book.Type("Consents", "C6", "EP involvement");
            book.Type("Consents", "D6", "Northmoor EPS");
            book.Type("Consents", "H6", "2026-11-10");
        });

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Equal(2, reading.Facts.Consents.Count(consent => consent.Pupil == InventedSchool.Ref(7)));
    }

    [Fact]
    public void One_row_that_cannot_be_read_holds_all_restrictions()
    {
        SchoolOnDisk.Edit(school.Restricted, book =>
        {
            book.Type("People", "B6", "somebody");
            book.Type("People", "C6", "Mr X");
            book.Type("People", "D6", "No contact");
        });

        var reading = school.Read(lastGood);

        Assert.Equal(["pupil-unreadable", "guard-unreadable"], reading.Faults.Select(fault => fault.Code));
        Assert.Equal("People", Assert.Single(reading.Facts.HeldSheets).Sheet);
        Assert.Equal(2, reading.Facts.Restrictions.Count);
    }

    [Fact]
    public void The_next_file_brings_a_deleted_restriction_back()
    {
        SchoolOnDisk.Edit(school.Restricted, book => book.DeleteRow("People", 4));

        var made = school.Files.Make(InventedSchool.Roll, school.Read(lastGood).Typed);
        File.WriteAllBytes(school.Restricted, made.Single(file => file.Name == "Restricted.xlsx").Content.Span);

        Assert.Equal(SameFacts.Print(InventedFacts.All)["Restrictions"], SameFacts.Print(school.Read().Facts)["Restrictions"]);
    }
}
