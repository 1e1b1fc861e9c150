namespace Matcher.Diplomas;

/// <summary>How a name of <c>diplomas.txt</c> counts.</summary>
[Flags]
internal enum DiplomaFlags
{
    /// <summary>A diploma by itself.</summary>
    None = 0,

    /// <summary>A school: counts where no diploma is named beside it.</summary>
    School = 1,

    /// <summary>An everyday word or a job title: not in free text, not beside a short course.</summary>
    Word = 2,

    /// <summary>Only written in capitals, or in a line without any capital.</summary>
    Capitals = 4,

    /// <summary>A trade that is a diploma only beside "titre professionnel", "AFPA" and their like.</summary>
    Title = 8,

    /// <summary>A level by number ("niveau III"): goes before the level known of a title.</summary>
    Explicit = 16,

    /// <summary>Short for a diploma and for a lycée: a place where it follows a CAP, a BEP or a bac pro, or begins a proper name.</summary>
    Lycee = 32,

    /// <summary>A subject that years are studied of: counts only behind one ("2e année de médecine").</summary>
    Study = 64,

    /// <summary>Begun with a diploma of level 7 in hand: left unfinished, it takes nothing from a school named before it.</summary>
    Further = 128,

    /// <summary>Short for the last year of a diploma ("L3"): not finished, it takes the diploma named beside it along.</summary>
    Last = 256,
}
