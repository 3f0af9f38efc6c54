using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries.Identity;

public sealed class IdentityScanTests
{
    private static readonly Pupil Own = Child(1, "Aisling", "Fieldhouse", "2017-03-04");
    private static readonly Pupil Łucja = Child(2, "Łucja Maria", "Nowak-Żak", "2016-11-09") with { MiddleNames = "Zofia", PreferredForename = "Lucy", Upn = A.Upn(7) };

    public static TheoryData<string> Names =>
    [
        "works with Łucja Maria Nowak-Żak on Mondays",
        "works with LUCJA MARIA NOWAK-ZAK on Mondays",
        "works with lucja maria nowak zak",
        "Nowak-Żak, Łucja Maria",
        "Nowak-Żak\nŁucja Maria\n5 Elm",
        "sits beside Lucy Nowak-\nŻak",
        "sits beside Lucy\nNowak-Żak",
        "Lu\u00ADcy No\u00ADwak-Żak",
        "Lucy No\u200Bwak-Żak",
        "Łucja Nowak-Żak",
        "Łucja Z Nowak-Żak",
        "Łucja Maria Zofia Nowak-Żak",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_pupils_forename_and_surname_are_found_however_they_are_written(string text) =>
        Assert.Equal((IdentitySign.FullName, Łucja.Ref), Only(text) is var one ? (one.Sign, one.Whose) : default);

    public static TheoryData<string> Births =>
    [
        "born 9 November 2016", "born 9th Nov 2016", "DOB 09/11/2016", "9.11.16", "2016-11-09", "09112016", "20161109", "November 9, 2016", "Wed 9 Nov 2016", "9-11-2016", "09 11 2016", "9 November\n2016",
    ];

    [Theory]
    [MemberData(nameof(Births))]
    public void Another_pupils_date_of_birth_is_found_in_every_spelling(string text) => Assert.Equal(IdentitySign.BirthDate, Only(text).Sign);

    [Theory]
    [InlineData("3 9 11 2,618 16")]
    [InlineData("12:09 (11 Nov 2024) 16")]
    [InlineData("9\n11\n2016")]
    [InlineData("9 November 2026")]
    public void Numbers_in_the_cells_of_a_table_are_no_date(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void Another_pupils_number_is_found_with_blanks_in_it_and_without_its_letter()
    {
        var upn = Łucja.Upn.ToString()!;

        Assert.Equal(IdentitySign.Upn, Only($"UPN {upn}").Sign);
        Assert.Equal(IdentitySign.Upn, Only($"UPN {upn[0]} {upn[1..4]} {upn[4..8]}-{upn[8..]}").Sign);
        Assert.Equal(IdentitySign.Upn, Only($"no. {upn[1..7]}\n{upn[7..]}").Sign);
    }

    [Fact]
    public void The_pupils_own_names_days_and_known_people_pass()
    {
        var subject = Subject() with { KnownNames = ["Ms Lucy Nowak-Żak"], OwnDays = new HashSet<DateOnly> { A.Day("2016-11-09") } };

        Assert.Empty(Scan("Aisling Fieldhouse, born 4 March 2017, was met by Lucy Nowak-Żak on 9 November 2016.", subject));
    }

    [Fact]
    public void A_pupil_of_the_very_same_name_is_told_apart_by_date_and_number()
    {
        var double_ = Own with { Ref = A.Ref(9), BornOn = A.Day("2016-05-05"), Upn = A.Upn(9) };

        Assert.Empty(Scan("Aisling Fieldhouse", Subject(), Own, double_));
        Assert.Equal(IdentitySign.BirthDate, Assert.Single(Scan("Aisling Fieldhouse, 5 May 2016", Subject(), Own, double_)).Sign);
        Assert.Equal(IdentitySign.Upn, Assert.Single(Scan($"Aisling Fieldhouse, {A.Upn(9)}", Subject(), Own, double_)).Sign);
    }

    [Fact]
    public void A_twins_date_of_birth_is_the_pupils_own_and_the_twins_name_is_not()
    {
        var twin = Child(3, "Bláthnaid", "Fieldhouse", "2017-03-04");

        Assert.Empty(Scan("born 4 March 2017", Subject(), Own, twin));
        Assert.Equal(IdentitySign.FullName, Assert.Single(Scan("Blathnaid Fieldhouse", Subject(), Own, twin)).Sign);
        Assert.Equal(IdentitySign.Forename, Assert.Single(Scan("plays with Bláthnaid at break", Subject(), Own, twin)).Sign);
    }

    [Theory]
    [InlineData("Summer term", false)]
    [InlineData("in Summer 2026", false)]
    [InlineData("Will read aloud", false)]
    [InlineData("asked Will to help", true)]
    [InlineData("asked will to help", false)]
    [InlineData("Mr Will spoke", false)]
    public void A_common_word_alone_is_a_name_only_where_somebody_typed_it_so(string text, bool marked)
    {
        var (summer, will) = (Child(4, "Summer", "Day", "2016-01-01"), Child(5, "Will", "Read", "2016-01-02"));

        var found = Scan(text, Subject() with { TypedTexts = ["asked Will to help"] }, Own, summer, will);

        Assert.Equal(marked, found.Any(finding => finding.Sign == IdentitySign.Forename));
        Assert.Equal(found.Count > 0, marked);
    }

    [Theory]
    [InlineData("Grace Day plays", true)]
    [InlineData("a grace day is given", false)]
    [InlineData("She says grace. Day by day", false)]
    [InlineData("Day, Grace", true)]
    public void A_name_of_two_common_words_counts_with_its_capitals(string text, bool found) =>
        Assert.Equal(found, Scan(text, Subject(), Own, Child(6, "Grace", "Day", "2016-01-03")).Count == 1);

    [Fact]
    public void A_forename_alone_counts_for_class_and_year_only()
    {
        var far = Child(7, "Bláthnaid", "Moor", "2012-01-01") with { NcYear = "9", Class = "9 Oak" };

        Assert.Empty(Scan("plays with Bláthnaid", Subject(), Own, far));
        Assert.Single(Scan("plays with Bláthnaid Moor", Subject(), Own, far));
    }

    [Fact]
    public void Declared_members_of_the_household_pass_in_that_section_and_nowhere_else()
    {
        var sister = Child(8, "Caoimhe", "Fieldhouse", "2015-07-07");
        var subject = Subject() with { Household = new HashSet<PupilRef> { sister.Ref } };
        const string Section = "2 The pupil\nAisling\n3 Parents, carers and household\nCaoimhe Fieldhouse, born 7 July 2015\n";

        Assert.Empty(Scan(Section + "4 GP\nDr Vale", subject, Own, sister));
        Assert.Equal(4, Assert.Single(Scan("1 Risk\nShe\nsaid:\nCaoimhe Fieldhouse\n" + Section, subject, Own, sister)).Line);
        Assert.Equal([IdentitySign.FullName, IdentitySign.BirthDate], Scan(Section, Subject(), Own, sister).Select(finding => finding.Sign).Order().Reverse());
    }

    [Fact]
    public void A_paper_about_many_passes_its_own_list_and_nobody_else()
    {
        var subject = new ScanSubject { About = new HashSet<PupilRef> { Own.Ref } };

        var finding = Assert.Single(Scan("Aisling Fieldhouse 5 Elm\nLucy Nowak-Żak 5 Elm", subject, Own, Łucja));

        Assert.Equal((IdentitySign.FullName, 2), (finding.Sign, finding.Line));
    }

    [Fact]
    public void The_pupils_own_number_is_told_for_the_recipients_who_may_not_have_it()
    {
        var own = Own with { Upn = A.Upn(3) };
        var found = Scan($"UPN {A.Upn(3)}", Subject() with { Pupil = own }, own);

        Assert.Equal("GATE-5", Assert.Single(IdentityGate.Judge(found, RecipientClass.Agency, own.Ref, new HashSet<string>())).Gate);
        Assert.Empty(IdentityGate.Judge(found, RecipientClass.LocalAuthority, own.Ref, new HashSet<string>()));
    }

    [Fact]
    public void A_confirmed_phrase_is_not_asked_about_again_and_another_one_is()
    {
        var friend = Child(9, "Bláthnaid", "Moor", "2016-01-01");
        var first = Scan("Best with a friend: Bláthnaid sits beside her in class.", Subject(), Own, friend);
        var confirmed = first.Select(finding => finding.PhraseHash(Own.Ref)).ToHashSet();

        Assert.Equal("GATE-2 phrase", Assert.Single(IdentityGate.Judge(first, RecipientClass.Parent, Own.Ref, new HashSet<string>())).Gate);
        Assert.Empty(IdentityGate.Judge(Scan("Page two.\nBest with a friend: Bláthnaid\nsits beside her in class.", Subject(), Own, friend), RecipientClass.Parent, Own.Ref, confirmed));
        Assert.Single(IdentityGate.Judge(Scan("Bláthnaid was hurt by her on Monday.", Subject(), Own, friend), RecipientClass.Parent, Own.Ref, confirmed));
    }

    [Fact]
    public void No_reason_names_a_pupil()
    {
        var text = $"Lucy Nowak-Żak, {Łucja.Upn}, 9 November 2016, and Lucy alone";

        var holds = IdentityGate.Judge(Scan(text), RecipientClass.Parent, Own.Ref, new HashSet<string>()).ToList();

        Assert.Equal(4, holds.Count);
        Assert.All(holds, hold => Assert.DoesNotContain("Lucy", hold.Reason, StringComparison.OrdinalIgnoreCase));
        Assert.False(holds[0].Releasable);
    }

    [Fact]
    public void Any_text_is_scanned_to_its_end()
    {
        var index = IdentityIndex.Of(A.RollOf(Own, Łucja));

        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<string>(), text => IdentityScan.Find([text ?? ""], index, Subject()).Count >= 0);
    }

    private static IdentityFinding Only(string text) => Assert.Single(Scan(text));

    private static IReadOnlyList<IdentityFinding> Scan(string text) => Scan(text, Subject(), Own, Łucja);

    private static IReadOnlyList<IdentityFinding> Scan(string text, ScanSubject subject, params IReadOnlyList<Pupil> roll) =>
        IdentityScan.Find([text], IdentityIndex.Of(A.RollOf(roll)), subject);

    private static ScanSubject Subject() => new() { Pupil = Own, About = new HashSet<PupilRef> { Own.Ref } };

    private static Pupil Child(int number, string forename, string surname, string born) =>
        A.Child(number) with { Forename = forename, Surname = surname, BornOn = A.Day(born), Class = "5 Elm" };
}
