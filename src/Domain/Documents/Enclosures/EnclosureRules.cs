using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>Which files go with a paper to one recipient: what its template asks for, newest first, and no more of it than that (SD-P3; gate 5).</summary>
public static class EnclosureRules
{
    /// <summary>Why nothing goes where there is nothing.</summary>
    public const string NoSuchFile = "no such file is in the pupil's folder";

    /// <summary>What goes, in the template's order, and why the rest does not.</summary>
    public static EnclosureSet For(PaperTemplate template, Recipient recipient, PupilRef pupil, SencoFacts facts, EvidenceShelf shelf, DateOnly day)
    {
        var rows = ShelfFiles.Rows(facts).Where(row => row.Pupil == pupil).ToList();
        var (answers, taken) = (new List<EnclosureAnswer>(), new HashSet<string>());
        foreach (var asked in template.Enclosed)
        {
            var (going, why) = (new List<Enclosure>(), new List<string>());
            foreach (var row in rows.Where(row => Names.Same(row.Type, asked.Type)).OrderByDescending(row => row.On).ThenBy(row => row.File, StringComparer.OrdinalIgnoreCase))
            {
                var file = shelf.Find(pupil, row.File);
                if (WhyNot(asked, row, file, recipient, facts, shelf, day) is { } reason)
                    why.Add(reason);
                else if (going.Count < asked.Most && taken.Add(file!.Hash))
                    going.Add(new Enclosure(taken.Count, asked.Type, row.Author, row.On, file));
            }

            answers.Add(new EnclosureAnswer(asked, going, [.. (going.Count == 0 && why.Count == 0 ? [NoSuchFile] : why).Distinct()]));
        }

        return new EnclosureSet(answers);
    }

    /// <summary>The words of the sheet that let a file go to a recipient: their name, the kind of agency they are, or Parents.</summary>
    public static bool MayGoTo(EvidenceRow row, Recipient recipient, SencoFacts facts)
    {
        var kind = recipient.Class switch
        {
            RecipientClass.Parent => "Parents",
            RecipientClass.YoungPerson => "Young person",
            _ => facts.Agencies.FirstOrDefault(agency => $"agency:{agency.Name}" == recipient.Key)?.Kind,
        };
        return row.MayGoTo.Any(word => Names.Same(word, recipient.Name) || Names.Same(word, kind));
    }

    private static string? WhyNot(TemplateEnclosure asked, EvidenceRow row, EvidenceFile? file, Recipient recipient, SencoFacts facts, EvidenceShelf shelf, DateOnly day) => file switch
    {
        null => "its file is not in the pupil's folder, or is not usable",
        _ when shelf.WordOn(file, row.Pupil) is { IsTheirs: false } => "a person said that it is not about this pupil",
        _ when !MayGoTo(row, recipient, facts) => "its row does not let it go to this recipient",
        _ when asked.NewerThanDays is { } && row.On is null => "its row gives no date",
        _ when asked.NewerThanDays is { } days && row.On!.Value.AddDays(days) < day => FormattableString.Invariant($"of {DayWords.Plain(row.On.Value)}; older than {days} days"),
        _ => null,
    };
}
