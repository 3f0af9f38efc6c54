using SenHub.Printing.Fonts.OpenType;
using static SenHub.Printing.Shaping.BengaliLetters;

namespace SenHub.Printing.Shaping;

/// <summary>Finds the base of a cluster from its end, and with it the form that each of its consonants takes.</summary>
internal static class BengaliForms
{
    /// <summary>One form for each character of the cluster's consonants; the base itself is isolated.</summary>
    public static Form[] Of(string text, BengaliCluster cluster, Func<char, char, bool> isDrawnBelow)
    {
        var forms = new Form[cluster.ConsonantsEnd - cluster.Start];
        var first = cluster.Reph ? 2 : 0;
        if (cluster.Reph)
            forms[0] = forms[1] = Form.Reph;

        var baseAt = forms.Length - 1;
        var seenBelow = false;
        for (; baseAt > first; baseAt--)
        {
            var c = text[cluster.Start + baseAt];
            if (!IsConsonant(c))
                continue;

            if (text[cluster.Start + baseAt - 1] != Virama)
                break;

            if (isDrawnBelow(Virama, c))
                seenBelow = true;
            else if (c != Ya || seenBelow)
                break;

            forms[baseAt - 1] = forms[baseAt] = c == Ya ? Form.AfterBase : Form.BelowBase;
        }

        for (var i = first; i <= baseAt && i < forms.Length; i++)
        {
            if (forms[i] == Form.None)
                forms[i] = i < baseAt ? Form.BeforeBase : Form.Isolated;
        }

        return forms;
    }
}
