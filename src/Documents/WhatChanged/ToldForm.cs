using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Documents.WhatChanged;

/// <summary>What a filled-in form tells its recipient, field by field. A field keeps its key whatever the form calls it, so that a new edition of a form changes no fact.</summary>
public static class ToldForm
{
    // Facts whose earlier value may be said again: numbers, days and provision. Who lives where with whom, names, health and what people said may not.
    private static readonly HashSet<PaperField> Repeatable =
        [PaperField.ReviewDates, PaperField.Attendance, PaperField.Progress, PaperField.Services, PaperField.Judgements, PaperField.Provision, PaperField.Costs, PaperField.Requests];

    /// <summary>Everything it tells that does not move from day to day by itself.</summary>
    public static IReadOnlyList<ToldFact> Of(FormModel model) =>
        [.. model.Sections.SelectMany(section => section.Items).Select(Fact).OfType<ToldFact>().Concat(Front(model.Pupil)).DistinctBy(fact => fact.Key)];

    /// <summary>What the front of every pupil paper tells.</summary>
    internal static IEnumerable<ToldFact> Front(PupilBlock pupil) =>
    [
        Private("pupil.legalName", "Legal name", pupil.LegalName),
        .. pupil.PreferredName is { } preferred ? new[] { Private("pupil.preferredName", "Known as", preferred) } : [],
        Private("pupil.dateOfBirth", "Date of birth", HouseStyle.Plain(pupil.BornOn)),
        Private("pupil.yearGroup", "Year group", YearGroup.InWords(pupil.TaughtIn)),
    ];

    private static ToldFact? Fact(FormItem item) =>
        item is { IsShown: true, Moves: false, Says: { } says } && FieldCatalogue.Find(item.Asked.Field) is { } field && ToldLines.Of(says) is { Count: > 0 } lines
            ? new ToldFact(field.Key, item.Label, lines) { On = item.On, IsPrivate = !Repeatable.Contains(field.Part) }
            : null;

    private static ToldFact Private(string key, string label, string text) => new(key, label, ToldLines.Words(text)) { IsPrivate = true };
}
