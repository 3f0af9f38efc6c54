using SenHub.Documents.Dataset;
using SenHub.Domain.Deliveries;
using SenHub.Printing.WordForms;

namespace SenHub.Documents.Forms;

/// <summary>A recipient's own Word form with the answers of a form model: what the model does not hold, the form never gets (gate 5).</summary>
public static class WordFormFilling
{
    /// <summary>The bytes of the filled form.</summary>
    /// <exception cref="InvalidOperationException">The template has no Word form.</exception>
    public static byte[] Fill(FormModel model) =>
        WordForm.Open((model.Template.Form ?? throw new InvalidOperationException("This template has no Word form.")).Content).Fill(new Answers(model));

    private sealed class Answers(FormModel model) : IFormAnswers
    {
        private readonly Dictionary<string, FormItem> items = model.Sections.SelectMany(section => section.Items)
            .Where(item => item.Asked.Field is not null)
            .GroupBy(item => item.Asked.Field!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

        // What leaves the school has no notes of ours in it: a draft does not leave.
        private readonly bool namesGaps = model.IsDraft || model.Recipient is RecipientClass.Senco or RecipientClass.Leadership;

        public IReadOnlyList<string> Whole(FormMark mark) => items.GetValueOrDefault(mark.Key) switch
        {
            null => [],
            { Says: null } item => Gap(item),
            { Says: Content.Items list } => list.Values,
            { Says: Content.Rows rows } => rows.Text.Split('\n'),
            { Says: var says } => [says.Text],
        };

        public IReadOnlyList<string> Column(FormMark mark)
        {
            if (items.GetValueOrDefault(mark.Key)?.Says is not Content.Rows rows)
                return FieldColumns.IsFirst(mark.Key, mark.Column!) ? Whole(mark) : [];
            var at = FieldColumns.IndexOf(rows.Headings, mark.Column!);
            return [.. rows.Cells.Select(row => at >= 0 && at < row.Count ? row[at] : "")];
        }

        public bool Ticks(FormMark mark) => mark.Key.StartsWith(FormMark.When, StringComparison.Ordinal)
            ? model.Conditions.TryGetValue(mark.Key[FormMark.When.Length..], out var holds) && holds != string.Equals(mark.Value, "no", StringComparison.OrdinalIgnoreCase)
            : items.GetValueOrDefault(mark.Key)?.Says is { } says && Each(says).Contains(mark.Value, StringComparer.OrdinalIgnoreCase);

        private static IReadOnlyList<string> Each(Content says) => says is Content.Items list ? list.Values : [says.Text];

        private IReadOnlyList<string> Gap(FormItem item) => namesGaps && item.IsShown ? [$"[to be written by hand: {item.Label}]"] : [];
    }
}
