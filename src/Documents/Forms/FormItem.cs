using SenHub.Documents.Dataset;
using SenHub.Documents.Recipients;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>One question of a form with its answer for one pupil and one class of recipient.</summary>
/// <param name="Label">The form's words for it.</param>
/// <param name="Says">What is shown; null where nothing is, for whatever reason the readiness gives.</param>
/// <param name="Sources">Where it comes from, in words; empty where nothing is shown.</param>
public sealed record FormItem(TemplateField Asked, string Label, Content? Says, FieldReadiness Readiness, string Sources)
{
    /// <summary>The answer although it is longer than the form takes, for whoever shortens it; else as shown.</summary>
    public Content? Full { get; init; } = Says;

    /// <summary>The newest day among its sources; null where they give none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Longer than the form takes.</summary>
    public bool IsTooLong => Full?.Text.Length > Asked.MaxCharacters;

    /// <summary>Changes from day to day by itself.</summary>
    public bool Moves { get; init; }

    /// <summary>Whether the paper shows the question at all: what does not belong in this copy, and what nobody needs and nobody knows, is left out.</summary>
    public bool IsShown => Readiness.State switch
    {
        FieldState.NotApplicable => false,
        FieldState.Missing => Readiness.Requirement.Required,
        _ => true,
    };
}

/// <summary>A section of a form as filled in.</summary>
/// <param name="Number">Its place on the recipient's form, from 1.</param>
public sealed record FormSection(int Number, TemplateSection Asked, IReadOnlyList<FormItem> Items)
{
    /// <summary>An empty heading is never printed.</summary>
    public bool IsShown => Items.Any(item => item.IsShown) || (Items.Count == 0 && Asked.Text is not null);
}
