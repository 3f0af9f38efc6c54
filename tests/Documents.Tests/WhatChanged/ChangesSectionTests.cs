using SenHub.Documents.Advice;
using SenHub.Documents.Forms;
using SenHub.Documents.Maps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.WhatChanged;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.WhatChanged;

public sealed class ChangesSectionTests
{
    private static readonly DateOnly Since = new(2026, 7, 3);

    public static TheoryData<string> Kinds => [.. FormKinds.All.Select(kind => kind.Name)];

    // As the earlier version had it: an older view, no target yet, another score, a meeting on another day, a provision that ended.
    private static SencoFacts Earlier { get; } = SampleForms.Full with
    {
        Views = [.. SampleForms.Full.Views.Where(view => view.On < new DateOnly(2026, 10, 21))],
        Targets = [],
        Involvements = [.. SampleReviews.Facts.Involvements.Select((row, at) => at == 0 ? row with { LastReport = new(2025, 2, 3) } : row)],
        Health = [SampleForms.Full.Health[0] with { Diagnosis = "Speech delay, as it was called then" }],
    };

    private static ProvisionMap EarlierMap { get; } = SampleMaps.Of([SampleMaps.Talk with { Line = SampleMaps.Talk.Line with { SessionsPerWeek = 2 } }, SampleMaps.Ordinary]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Unchanged_facts_on_another_day_begin_with_nothing(string kind)
    {
        var model = SampleForms.Model(kind);
        var later = model with { AsOf = model.AsOf.AddDays(40), Template = model.Template with { Fingerprint = "another edition" } };

        Assert.Empty(PaperChanges.Between(Kept(ToldForm.Of(model)), ToldForm.Of(later)));
        Assert.NotEmpty(ToldForm.Of(model));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_section_stands_before_the_first_and_the_rest_stays_as_it_was(string kind)
    {
        var (model, earlier) = (SampleForms.Model(kind), SampleForms.Model(kind, pupil: SampleForms.Child with { NcYear = "4" }));
        var paper = FormPaper.Write(model);

        var changed = ChangesSection.Before(paper, Since, PaperChanges.Between(Kept(ToldForm.Of(earlier)), ToldForm.Of(model)));

        var first = changed.Blocks.ToList().FindIndex(block => block is Block.Heading { Level: 2 });
        Assert.Equal("What has changed since 3 July 2026", ((Block.Heading)changed.Blocks[first]).Text);
        Assert.Equal(paper.Blocks, changed.Blocks.Where((_, at) => at < first || at >= first + 3));
        Assert.Empty(PdfPrinter.Print(changed).Warnings);
    }

    [Theory]
    [InlineData(FormKinds.EpRequest)]
    [InlineData(FormKinds.Ehcna)]
    public void A_forms_changes_read_as_approved(string kind)
    {
        var (before, now) = (ToldForm.Of(SampleForms.Model(kind, facts: Earlier, map: EarlierMap)), ToldForm.Of(SampleForms.Model(kind)));

        Approved.Match(Section(FormPaper.Write(SampleForms.Model(kind)), before, now), $"changes-{kind}");
    }

    [Fact]
    public void An_advices_changes_read_as_approved()
    {
        var sources = SampleReviews.For(RecipientClass.LocalAuthority);
        var (now, before) = (ReviewAdviceModel.From(sources), ReviewAdviceModel.From(sources with
        {
            Map = EarlierMap,
            Review = sources.Review with { Meeting = new(2025, 12, 4), WorkingWell = "What was said a year ago." },
            Facts = sources.Facts with { Outcomes = [SampleReviews.Outcomes[0] with { Met = "Not met" }] },
        }));

        Approved.Match(Section(ReviewAdvicePaper.Write(now), ToldBlocks.Of(before), ToldBlocks.Of(now)), "changes-advice");
    }

    [Fact]
    public void A_maps_costs_to_date_and_ages_are_no_change_and_its_provision_is()
    {
        var now = Map(SampleMaps.Full);
        var later = Map(SampleMaps.Full with { AsOf = Larkfield.Night.AddDays(60), CostToDate = 1, Lines = [.. SampleMaps.Full.Lines.Select(line => line with { CostToDate = 1, Estimated = true, Basis = "said otherwise" })] });

        Assert.Empty(PaperChanges.Between(Kept(ToldBlocks.Of(now)), ToldBlocks.Of(later)));
        Approved.Match(Section(ProvisionMapPaper.Write(now), ToldBlocks.Of(Map(EarlierMap)), ToldBlocks.Of(now)), "changes-map");
    }

    [Fact]
    public void Earlier_words_of_views_health_and_names_are_neither_kept_nor_said()
    {
        var earlier = SampleForms.Model(FormKinds.Ehcna, facts: Earlier, pupil: SampleForms.Child with { Surname = "Formername" });
        var now = SampleForms.Model(FormKinds.Ehcna);

        var kept = string.Join(' ', Kept(ToldForm.Of(earlier)).SelectMany(fact => fact.Lines).Select(line => $"{line.Name?.Words} {string.Join(' ', line.Cells.Select(cell => cell.Says.Words))}"));
        var section = Section(FormPaper.Write(now), ToldForm.Of(earlier), ToldForm.Of(now));

        foreach (var words in new[] { "Formername", "Speech delay", "An older view" })
        {
            Assert.DoesNotContain(words, kept, StringComparison.Ordinal);
            Assert.DoesNotContain(words, section, StringComparison.Ordinal);
        }

        Assert.Contains("legal name", section, StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<ToldFact> Kept(IReadOnlyList<ToldFact> told) => [.. told.Select(fact => fact.Kept())];

    private static ProvisionMapModel Map(ProvisionMap map) => ProvisionMapModel.From(Larkfield.Pupil(), map, Larkfield.School, RecipientClass.Senco);

    private static string Section(Doc paper, IReadOnlyList<ToldFact> before, IReadOnlyList<ToldFact> now)
    {
        var changed = ChangesSection.Before(paper, Since, PaperChanges.Between(Kept(before), now));
        return DocText.Print(changed with { Blocks = [.. changed.Blocks.Except(paper.Blocks)] });
    }
}
