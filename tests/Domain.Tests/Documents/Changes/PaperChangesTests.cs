using FsCheck;
using FsCheck.Fluent;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Domain.Tests.Documents.Changes;

public sealed class PaperChangesTests
{
    // Few keys, names and values, so that equal, changed, new and gone all come up often.
    private static Gen<ToldText> Text { get; } = Gen.Elements("one", "two", "three").Select(ToldText.Of);

    private static Gen<ToldCell> Cell { get; } =
        from column in Gen.Elements("Score", "Day")
        from says in Text
        select new ToldCell(column, says);

    private static Gen<ToldLine> Line { get; } =
        from name in Text
        from named in Gen.Elements(true, false)
        from cells in Cell.ListOf().Resize(3)
        select new ToldLine(named ? name : null, [.. Enumerable.DistinctBy(cells, cell => cell.Column)]);

    private static Gen<ToldFact> Fact { get; } =
        from key in Gen.Elements("a", "b", "c", "d")
        from lines in Line.ListOf().Resize(4)
        from isPrivate in Gen.Elements(true, false)
        select new ToldFact(key, "Label " + key, [.. lines]) { IsPrivate = isPrivate };

    private static Gen<IReadOnlyList<ToldFact>> Paper { get; } =
        from facts in Fact.ListOf().Resize(5)
        select (IReadOnlyList<ToldFact>)[.. Enumerable.DistinctBy(facts, fact => fact.Key)];

    private static Arbitrary<(IReadOnlyList<ToldFact>, IReadOnlyList<ToldFact>)> Two { get; } =
        (from before in Paper from now in Paper select (before, now)).ToArbitrary();

    [Fact]
    public void A_paper_does_not_differ_from_itself_in_whatever_order_its_facts_rows_and_columns_stand() =>
        Always.Holds(Paper.ToArbitrary(), paper => PaperChanges.Between(paper, [.. paper.Reverse().Select(Turned)]).Count == 0);

    [Fact]
    public void Just_the_facts_that_differ_are_named_each_once() =>
        Always.Holds(Two, two => PaperChanges.Between(two.Item1, two.Item2).Select(change => change.Label).Order().SequenceEqual(Differing(two.Item1, two.Item2)));

    [Fact]
    public void What_is_new_one_way_is_gone_the_other_way() =>
        Always.Holds(Two, two => Labels(two.Item1, two.Item2, ChangeKind.New).SequenceEqual(Labels(two.Item2, two.Item1, ChangeKind.Gone)));

    [Fact]
    public void What_is_kept_is_enough_to_name_the_same_changes() =>
        Always.Holds(Two, two => Kinds(two.Item1, two.Item2).SequenceEqual(Kinds([.. two.Item1.Select(fact => fact.Kept())], two.Item2)));

    [Fact]
    public void No_earlier_word_of_a_private_fact_is_kept() =>
        Always.Holds(Paper.ToArbitrary(), paper => paper.Select(fact => fact.Kept()).Where(fact => fact.IsPrivate)
            .SelectMany(fact => fact.Lines).All(line => line.Name?.Words is null && line.Cells.All(cell => cell.Says.Words is null)));

    [Fact]
    public void A_changed_line_names_only_the_values_that_differ()
    {
        var before = Table(("Talk group", [("Time", "30 minutes"), ("Staff", "TA")]), ("Reading", [("Time", "20 minutes")]));
        var now = Table(("Reading", [("Time", "20 minutes")]), ("Talk group", [("Time", "45 minutes"), ("Staff", "TA")]), ("Drawing", []));

        var change = Assert.Single(PaperChanges.Between([before], [now]));

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Collection(
            change.Lines,
            line => Assert.Equal((ChangeKind.Changed, "Talk group", "Time", "45 minutes", "30 minutes"), (line.Kind, line.Name!.Words, Assert.Single(line.Cells).Column, line.Cells[0].Now!.Words, line.Cells[0].Before!.Words)),
            line => Assert.Equal((ChangeKind.New, "Drawing"), (line.Kind, line.Name!.Words)));
    }

    [Fact]
    public void Of_two_equal_rows_one_may_go() =>
        Assert.Equal([ChangeKind.Gone], Assert.Single(PaperChanges.Between([Table(("A", []), ("A", []))], [Table(("A", []))])).Lines.Select(line => line.Kind));

    [Fact]
    public void Another_line_break_is_no_other_text() => Assert.Equal(ToldText.Of("Reads well.\n Writes."), ToldText.Of("Reads well. Writes. "));

    [Fact]
    public void A_long_text_is_known_by_its_mark_alone() =>
        Assert.Equal((null, false), (ToldText.Of(new string('a', 121)).Words, ToldText.Of(new string('a', 121)).Mark == ToldText.Of(new string('a', 122)).Mark));

    private static ToldFact Table(params (string Name, (string, string)[] Cells)[] rows) =>
        new("table", "Table", [.. rows.Select(row => new ToldLine(ToldText.Of(row.Name), [.. row.Cells.Select(cell => new ToldCell(cell.Item1, ToldText.Of(cell.Item2)))]))]);

    private static ToldFact Turned(ToldFact fact) => fact with { Lines = [.. fact.Lines.Reverse().Select(line => line with { Cells = [.. line.Cells.Reverse()] })] };

    private static IEnumerable<string> Labels(IReadOnlyList<ToldFact> before, IReadOnlyList<ToldFact> now, ChangeKind kind) =>
        PaperChanges.Between(before, now).Where(change => change.Kind == kind).Select(change => change.Label).Order();

    private static IEnumerable<(string, ChangeKind)> Kinds(IReadOnlyList<ToldFact> before, IReadOnlyList<ToldFact> now) =>
        PaperChanges.Between(before, now).SelectMany(change => change.Lines.Select(line => (change.Label, line.Kind)).Prepend((change.Label, change.Kind)));

    // By one text for each fact with its rows in order: another way than the code compares them.
    private static IEnumerable<string> Differing(IReadOnlyList<ToldFact> before, IReadOnlyList<ToldFact> now)
    {
        var (old, fresh) = (before.ToDictionary(fact => fact.Label, Written), now.ToDictionary(fact => fact.Label, Written));
        return old.Keys.Union(fresh.Keys).Where(label => old.GetValueOrDefault(label) != fresh.GetValueOrDefault(label)).Order();
    }

    private static string Written(ToldFact fact) => string.Join('\n', fact.Lines.Select(line => $"{line.Name?.Mark}|{string.Join(',', line.Cells.Select(cell => cell.Column + cell.Says.Mark).Order())}").Order()) + "\u001f" + fact.Lines.Count;
}
