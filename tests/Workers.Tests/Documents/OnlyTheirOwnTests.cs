using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Tests.Documents;

/// <summary>Every file of a night, read back from the disk, holds only its own pupil (gate 2), and nothing that its class of recipient may not see (gate 5).</summary>
public sealed class OnlyTheirOwnTests(LarkfieldNight night) : IClassFixture<LarkfieldNight>
{
    private static readonly string[] NamesNobody = [PaperKinds.Digest, PaperKinds.Governors];

    [Fact]
    public async Task A_paper_about_one_pupil_holds_no_other_pupils_name_birth_date_reference_or_number()
    {
        var known = await KnownAsync();
        var about = (await PapersAsync()).Where(paper => PupilRef.TryParse(paper.Subject, out _)).ToList();

        Assert.True(about.Select(paper => paper.Kind).Distinct().Count() >= 15);
        var wrong =
            from one in about.SelectMany(Files)
            let own = known.Roll.Pupils.Single(pupil => pupil.Ref.ToString() == one.Paper.Subject)
            let text = FileWords.Of(one.File)
            from said in new OtherPupils(known.Roll.Pupils, own).In(text).Concat(new[] { own.Ref.ToString(), own.LegalName, own.KnownAs }.Any(name => text.Contains(name, StringComparison.Ordinal)) ? [] : ["its own pupil is not named"])
            select $"{one.Paper.Kind} for {one.Paper.Audience} about {own.Ref}, {Path.GetExtension(one.File)}: {said}";
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_paper_that_is_to_name_nobody_names_nobody()
    {
        var known = await KnownAsync();
        var files = (await PapersAsync()).Where(paper => NamesNobody.Contains(paper.Kind)).SelectMany(Files).Select(one => (one.Paper.Kind, Text: FileWords.Of(one.File))).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(from file in files from pupil in known.Roll.Pupils from name in new[] { pupil.LegalName, pupil.KnownAs } where file.Text.Contains(name, StringComparison.Ordinal) select $"{file.Kind}: {pupil.Ref}");
    }

    [Fact]
    public async Task A_UPN_stands_in_the_authoritys_own_form_alone_and_no_cost_or_way_to_reach_a_parent_where_it_may_not()
    {
        var known = await KnownAsync();
        var papers = (await PapersAsync()).Where(paper => PupilRef.TryParse(paper.Subject, out _)).ToList();

        Assert.Superset(new HashSet<string> { "Teacher", "Parent", "Agency", "LocalAuthority", "Senco" }, papers.Select(paper => paper.Audience).ToHashSet());
        Assert.Empty(
            from one in papers.SelectMany(Files)
            let own = known.Roll.Pupils.Single(pupil => pupil.Ref.ToString() == one.Paper.Subject)
            let text = FileWords.Of(one.File)
            from word in Forbidden(own, one.Paper.Audience, AsksForUpn(one.Paper))
            where text.Contains(word, StringComparison.Ordinal)
            select $"{one.Paper.Kind} for {one.Paper.Audience} about {own.Ref}, {Path.GetExtension(one.File)}: {word}");
    }

    [Fact]
    public async Task No_paper_that_could_be_made_of_any_pupil_with_needs_names_another()
    {
        var known = await KnownAsync();

        Assert.Empty(
            from about in EveryPaper.Of(known).GroupBy(wanted => wanted.Subject!.Value)
            let own = known.PupilOf(about.Key)
            let others = new OtherPupils(known.Roll.Pupils, own)
            from wanted in about
            let asksForUpn = known.Templates.For(wanted)?.Fields.Any(field => field.Field == "pupil.upn") == true
            let text = DocText.Print(PupilPapers.Write(wanted, RecipientClass.Senco, known, DemoSchool.FirstNight).Document)
            from said in others.In(text).Concat(Forbidden(own, nameof(RecipientClass.Senco), asksForUpn).Where(word => text.Contains(word, StringComparison.Ordinal)))
            select $"{wanted.Kind} about {own.Ref}: {said}");
    }

    private Task<SchoolFacts> KnownAsync() => SchoolFacts.LoadAsync(night.School.Get<ILedger>(), night.School.Settings, DemoSchool.FirstNight, default);

    private Task<IReadOnlyList<Paper>> PapersAsync() => night.School.Deliveries.PapersAsync(DemoSchool.Larkfield, default);

    // The marks beside a paper are for the person who decides on it, and go nowhere.
    private IEnumerable<(Paper Paper, string File)> Files(Paper paper) =>
        Directory.EnumerateFiles(Path.Combine(night.School.Home.PapersFolder, paper.Kind), $"{paper.Id:D}.*").Where(file => !file.EndsWith(".marks.txt", StringComparison.Ordinal)).Select(file => (paper, file));

    // The one form of the samples that asks for it is the authority's own.
    private static bool AsksForUpn(Paper paper) => paper is { Kind: FormKinds.Ehcna, Audience: nameof(RecipientClass.LocalAuthority) };

    private static IEnumerable<string> Forbidden(Pupil own, string audience, bool mayHoldUpn) =>
    [
        .. mayHoldUpn ? [] : new[] { own.Upn.ToString()! },
        .. audience is nameof(RecipientClass.Teacher) or nameof(RecipientClass.Parent) ? own.Contacts.SelectMany(contact => contact.Email is { } mail ? contact.Phones.Append(mail) : contact.Phones) : [],
        .. audience is nameof(RecipientClass.Teacher) ? new[] { "£" } : [],
    ];
}
